import { useStore, type LinkState } from '../store';
import type { RefusedPair } from '../store/embedColours';
import { formatLink, parseLink } from '../store/url';
import { createGate, readCommand, type EmbedMessage, type HostCommand } from './hostMessages';
import { followHeight } from './followHeight';

const COMMANDS_PER_SECOND = 20;

/**
 * Talks with the page that the embed is framed in. But for the height in the form that AMP knows,
 * nothing is sent before that page says hello,
 * and then only to the origin that said it; only the embedding window is listened to.
 */
export function connectHost(root: HTMLElement, refused: readonly RefusedPair[]): void {
  const host = window.parent;
  if (host === window) return;
  let hostOrigin: string | null = null;
  const mayPass = createGate(COMMANDS_PER_SECOND, () => performance.now());

  const send = (message: EmbedMessage): void => {
    if (hostOrigin !== null) host.postMessage(message, hostOrigin);
  };
  const sendHeight = followHeight(root, (heightPx) => {
    send({ pps: 1, type: 'resize', heightPx });
    // AMP's own message, which carries nothing but the height and knows no handshake.
    host.postMessage({ sentinel: 'amp', type: 'embed-size', height: heightPx }, '*');
  });
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== host || (hostOrigin !== null && origin !== hostOrigin)) return;
    // Sandboxed and file pages have no origin to answer to.
    if (origin === 'null' || !mayPass()) return;
    const command = readCommand(data);
    if (!command) return;
    if (command.type !== 'hello') {
      if (hostOrigin !== null) obey(command);
      return;
    }
    hostOrigin = origin;
    if (command.autoHeight) document.documentElement.dataset['autoHeight'] = '';
    send({ pps: 1, type: 'ready' });
    if (refused.length > 0) send({ pps: 1, type: 'error', refused });
    sendHeight();
  });

  useStore.subscribe((state, before) => {
    const { link, data } = state;
    if (link.selected !== before.link.selected) {
      send({ pps: 1, type: 'select', selected: link.selected });
    }
    if (filtersOf(link) !== filtersOf(before.link)) {
      send({ pps: 1, type: 'filter', link: formatLink(link) });
    }
    if (data.core !== before.data.core && data.core.state === 'failed') {
      send({ pps: 1, type: 'error', file: data.core.file });
    }
  });
}

/** Carries out a command of the host. Locks hold: the store keeps what is locked. */
function obey(command: Exclude<HostCommand, { type: 'hello' }>): void {
  const { go } = useStore.getState();
  switch (command.type) {
    case 'select':
      go({ selected: command.selected });
      return;
    case 'filter': {
      const { facets, text, near, inside } = parseLink(command.link);
      go({ facets, text, near, inside });
      return;
    }
    case 'view':
      go({ view: command.view });
      return;
    case 'theme':
      go({ theme: command.theme });
  }
}

function filtersOf({ facets, text, near, inside, scenario }: LinkState): string {
  return JSON.stringify([facets, text, near, inside, scenario]);
}
