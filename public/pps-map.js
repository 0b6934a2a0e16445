// @ts-check
/**
 * Puts the People Powered Services map on a page, in a frame of its own.
 *
 * - `<pps-map what="map" view="gaps" theme="light" title="…">` with a link inside for readers
 *   without scripts. Attributes are the parameters of an embed link; `state` takes a whole link, and
 *   `home` says where the map is, where this file is part of another script.
 *   Events `pps-ready`, `pps-select`, `pps-filter`, `pps-error` carry the message in `detail`;
 *   `element.send({ type: 'select', selected: { kind: 'area', code: 'E06000009' } })` answers.
 * - `<iframe data-pps-embed src="…/embed.html?v=1&what=list">` follows the height of its content.
 *
 * No cookie, no storage, no request but the frame's own.
 */
(() => {
  const PARAMETERS = (
    'what controls lock view show area org inside indicator near ' +
    'sector practice nation region q for with layer lang theme ink paper accent'
  ).split(' ');
  const MAX_HEIGHT_PX = 2400;
  const MIN_HEIGHT_PX = 80;

  // A page that bundles this file into a script of its own says where the map is by the attribute
  // `home`, or by the link that it keeps inside the element for readers without scripts.
  const script = /** @type {HTMLScriptElement | null} */ (
    document.querySelector('script[src*="pps-map.js"]')
  );

  /** @param {HTMLElement} element */
  function homeOf(element) {
    const link = /** @type {HTMLAnchorElement | null} */ (element.querySelector('a[href]'));
    const said = element.getAttribute('home')?.replace(/[^/]$/, '$&/');
    return new URL('.', new URL(said || script?.src || link?.href || '', document.baseURI));
  }

  /**
   * @param {HTMLIFrameElement} frame
   * @param {(message: { type: string, heightPx?: number }) => void} heard
   * @returns {() => void} that stops it
   */
  function talk(frame, heard) {
    const { signal, abort } = stopper();
    // Says nothing about the page, so it may go to whatever the frame holds by then.
    const hello = () =>
      frame.contentWindow?.postMessage({ pps: 1, type: 'hello', autoHeight: true }, '*');
    addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
        if (data?.pps !== 1 || typeof data.type !== 'string') return;
        if (data.type === 'resize' && Number.isFinite(data.heightPx)) {
          const heightPx = Math.min(Math.max(data.heightPx, MIN_HEIGHT_PX), MAX_HEIGHT_PX);
          frame.style.height = `${heightPx}px`;
        }
        heard(data);
      },
      { signal },
    );
    frame.addEventListener('load', hello, { signal });
    hello();
    return abort;
  }

  function stopper() {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  }

  class PpsMap extends HTMLElement {
    static observedAttributes = [...PARAMETERS, 'state', 'title', 'home'];
    /** @type {HTMLIFrameElement | null} */
    frame = null;
    /** @type {() => void} */
    stop = () => {};

    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'fullscreen';
      Object.assign(frame.style, { display: 'block', width: '100%', height: '480px', border: '0' });
      this.style.display = 'block';
      this.frame = frame;
      this.update();
      this.prepend(frame);
      this.stop = talk(frame, (detail) => {
        if (detail.type === 'resize') return;
        this.dispatchEvent(new CustomEvent(`pps-${detail.type}`, { detail, bubbles: true }));
      });
    }

    disconnectedCallback() {
      this.stop();
      this.frame?.remove();
      this.frame = null;
    }

    attributeChangedCallback() {
      this.update();
    }

    /** Sends a command to the map: select, filter, view or theme.
     * @param {{ type: string }} command */
    send(command) {
      const { frame } = this;
      frame?.contentWindow?.postMessage({ ...command, pps: 1 }, new URL(frame.src).origin);
    }

    update() {
      if (!this.frame) return;
      const title = this.getAttribute('title');
      const address = new URL('embed.html', homeOf(this));
      address.searchParams.set('v', '1');
      for (const name of PARAMETERS) {
        const value = this.getAttribute(name);
        if (value !== null) address.searchParams.set(name, value);
      }
      if (title) address.searchParams.set('title', title);
      address.hash = this.getAttribute('state') ?? '';
      this.frame.title = title || 'People Powered Services map';
      if (this.frame.src !== address.href) this.frame.src = address.href;
    }
  }

  if (!customElements.get('pps-map')) customElements.define('pps-map', PpsMap);

  const follow = () => {
    for (const frame of document.querySelectorAll('iframe[data-pps-embed]')) {
      if (frame instanceof HTMLIFrameElement && !frame.dataset.ppsFollowed) {
        frame.dataset.ppsFollowed = '';
        talk(frame, () => {});
      }
    }
  };
  follow();
  // Frames come while the page is read, and when an editor or a tab puts them in later.
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) follow();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
