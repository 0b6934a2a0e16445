import type { EmbedOptions } from '../../store/embedOptions';
import { formatEmbedOptions } from '../../store/embedOptions';
import type { LinkState } from '../../store/link';
import { formatLink } from '../../store/url';
import { escapeHtml } from '../../ui/escapeHtml';

/** Ways to put the map on a page, the one that needs least first. */
export const SNIPPET_KINDS = ['frame', 'autoHeight', 'element'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/**
 * What a sandbox around the frame must allow: its code, its data files, the way out to the full map.
 * The preview runs under one with just these, not as a guard, which scripts of our own origin could
 * undo, but as a trial: what is seen here works on a site that puts its frames in a sandbox.
 */
export const SANDBOX_NEEDS = ['allow-scripts', 'allow-same-origin', 'allow-popups'] as const;

export interface Shared {
  /** Address of the page that the map stands on; what is written is absolute. */
  readonly base: string;
  readonly options: EmbedOptions;
  /** What the frame shows. Its view is that of the frame, never the builder's. */
  readonly link: LinkState;
  /** Name of the frame for screen readers, and the words of the link below it. */
  readonly title: string;
  readonly heightPx: number;
}

/** The address of the frame: how it looks before '#', and what it shows after, which no server sees. */
export function embedAddress({ base, options, link }: Shared): string {
  return address(`embed.html?${formatEmbedOptions(options)}`, link, base);
}

/** The address of the same state on the full map. */
export function pageAddress({ base, link }: Shared): string {
  return address('index.html', link, base);
}

/** HTML to paste. Every value is escaped; nothing in it is relative to the page it lands on. */
export function snippet(kind: SnippetKind, shared: Shared): string {
  const script = `<script src="${escapeHtml(new URL('pps-map.js', shared.base).href)}" defer></script>`;
  const below = `<p>${linkTo(shared)}</p>`;
  switch (kind) {
    case 'frame':
      return `${frame(shared, [])}\n${below}\n`;
    case 'autoHeight':
      return `${script}\n${frame(shared, ['data-pps-embed'])}\n${below}\n`;
    case 'element':
      return `${script}\n${element(shared)}\n${below}\n`;
  }
}

function frame(shared: Shared, extra: readonly string[]): string {
  const lines = [
    ...extra,
    attribute('title', shared.title),
    attribute('src', embedAddress(shared)),
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'allow="fullscreen"',
    'width="100%"',
    attribute('height', String(shared.heightPx)),
  ];
  return tag('iframe', lines, linkTo(shared));
}

function element(shared: Shared): string {
  const { options, link, title } = shared;
  const parameters = new URLSearchParams(formatEmbedOptions(options));
  // The element writes the version itself, and its title is the frame's name too.
  for (const own of ['v', 'title']) parameters.delete(own);
  const lines = [...parameters].map(([name, value]) => attribute(name, value));
  const state = formatLink(link);
  if (state) lines.push(attribute('state', state));
  lines.push(attribute('title', title));
  return tag('pps-map', lines, linkTo(shared));
}

function tag(name: string, attributes: readonly string[], content: string): string {
  return `<${name}\n${attributes.map((line) => `  ${line}\n`).join('')}>${content}</${name}>`;
}

function linkTo(shared: Shared): string {
  return `<a ${attribute('href', pageAddress(shared))}>${escapeHtml(shared.title)}</a>`;
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeHtml(value)}"`;
}

function address(page: string, link: LinkState, base: string): string {
  const state = formatLink(link);
  return new URL(state ? `${page}#${state}` : page, base).href;
}
