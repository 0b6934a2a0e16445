// @vitest-environment jsdom
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { snippet, SNIPPET_KINDS, type Shared } from '../../../src/features/embedBuilder/snippets';
import {
  DEFAULT_EMBED,
  EMBED_CONTROLS,
  EMBED_LOCKS,
  EMBED_SHAPES,
  embedParameters,
  parseEmbedOptions,
} from '../../../src/store/embedOptions';
import { parseLink } from '../../../src/store/url';

vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = readFileSync('public/pps-map.js', 'utf8');
const BASE = 'https://map.example/folder/index.html#view=embed';

const shared: Shared = {
  base: BASE,
  options: { ...DEFAULT_EMBED, what: 'list', title: 'Wales' },
  link: parseLink('nation=wales'),
  title: 'Wales',
  heightPx: 480,
};

/** The frame that a page makes of a snippet, with the script of the map where the snippet asks for it. */
function frameOf(html: string): HTMLIFrameElement {
  document.body.innerHTML = html;
  if (html.includes('<script') && !customElements.get('pps-map')) window.eval(SCRIPT);
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  return frame;
}

it.each(['frame', 'autoHeight'] as const)('the %s snippet loads late, tells nobody', (kind) => {
  const frame = frameOf(snippet(kind, shared));
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(frame.getAttribute('allow')).toBe('fullscreen');
  expect(frame.hasAttribute('data-pps-embed')).toBe(kind === 'autoHeight');
});

describe.each(SNIPPET_KINDS)('the %s snippet', (kind) => {
  it('makes a named frame with a way out inside and below it', () => {
    const html = snippet(kind, shared);
    const frame = frameOf(html);
    expect(frame.title).toBe('Wales');
    expect(document.querySelector('p a')?.getAttribute('href')).toBe(
      'https://map.example/folder/index.html#nation=wales',
    );
    expect(html.match(/index\.html#nation=wales/g)).toHaveLength(2);
  });

  it('opens with the state it was made from, whatever that is', () => {
    const title = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('"><script>&', "a'&amp;"),
      )
      .map((text) => parseEmbedOptions(`title=${encodeURIComponent(text)}`).title || 'Map');
    const options = fc.record({
      what: fc.constantFrom(...EMBED_SHAPES),
      controls: fc.subarray([...EMBED_CONTROLS]),
      locks: fc.subarray([...EMBED_LOCKS]),
      colours: fc.constantFrom(null, { ink: '#000000', paper: '#ffffff', accent: '#00306b' }),
    });
    const link = fc
      .record({
        view: fc.constantFrom('explore', 'need', 'gaps'),
        q: fc.string(),
        nation: fc.constantFrom('', 'wales', 'wales,scotland'),
        inside: fc.constantFrom('', 'E06000009'),
        km: fc.integer().map(String),
        theme: fc.constantFrom('auto', 'dark'),
        lang: fc.constantFrom('en', 'cy'),
      })
      .map((parts) => parseLink(new URLSearchParams(parts).toString()));
    fc.assert(
      fc.property(title, options, link, (name, chosen, state) => {
        const given = { ...chosen, title: name, refused: [] };
        const html = snippet(kind, { ...shared, options: given, link: state, title: name });
        const frame = frameOf(html);
        const text = embedParameters(new URL(frame.src));
        expect(frame.title).toBe(name);
        expect(parseEmbedOptions(text)).toEqual(given);
        expect(parseLink(text)).toEqual(state);
        const made = document.querySelectorAll('script');
        expect(made).toHaveLength(kind === 'frame' ? 0 : 1);
      }),
      { numRuns: 40 },
    );
  });
});
