import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { refusedPairs, type EmbedColours } from '../../src/store/embedColours';
import {
  DEFAULT_EMBED,
  EMBED_CONTROLS,
  EMBED_LOCKS,
  EMBED_SHAPES,
  embedParameters,
  formatEmbedOptions,
  parseEmbedOptions,
} from '../../src/store/embedOptions';
import { formatLink, parseFrameLink, parseLink } from '../../src/store/url';

vi.setConfig({ testTimeout: 30_000 });

describe('the options of an embed', () => {
  it('are the usual ones for nothing, nonsense and a later version', () => {
    for (const text of ['', '?', '#v=1', 'v=99&what=hologram&lock=everything&colour=red', '%%%']) {
      expect(parseEmbedOptions(text)).toEqual(DEFAULT_EMBED);
    }
  });

  it('can offer no control at all', () => {
    expect(parseEmbedOptions('controls=').controls).toEqual([]);
  });

  it('carry a title with half a character', () => {
    const text = formatEmbedOptions({ ...DEFAULT_EMBED, title: 'A \ud83d' });
    expect(parseEmbedOptions(text).title).toBe('A \ufffd');
  });

  it('are valid for any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), optionLikeText()), (text) => {
        const options = parseEmbedOptions(text);
        expect(EMBED_SHAPES).toContain(options.what);
        expect(EMBED_CONTROLS).toEqual(expect.arrayContaining([...options.controls]));
        expect(EMBED_LOCKS).toEqual(expect.arrayContaining([...options.locks]));
        expect(Array.from(options.title).length).toBeLessThanOrEqual(100);
        const again = parseEmbedOptions(formatEmbedOptions(options));
        expect(again).toEqual({ ...options, refused: [] });
      }),
    );
  });

  it('come back from what is written, beside a link', () => {
    const options = fc.record({
      what: fc.constantFrom(...EMBED_SHAPES),
      controls: fc.subarray([...EMBED_CONTROLS]),
      locks: fc.subarray([...EMBED_LOCKS]),
      title: fc.string({ unit: 'grapheme', maxLength: 20 }).map((title) => title.trim()),
      colours: fc.option(readableColours()),
      refused: fc.constant([]),
    });
    fc.assert(
      fc.property(options, (given) => {
        const text = `?${formatEmbedOptions(given)}&view=gaps&for=mental-health`;
        expect(parseEmbedOptions(text)).toEqual(given);
        expect(formatLink(parseLink(text))).toBe('view=gaps&for=mental-health');
      }),
    );
  });

  it('may come before or after the sign, and the hash wins', () => {
    const text = embedParameters({ hash: '#view=need', search: '?view=gaps&what=list' });
    expect(parseLink(text).view).toBe('need');
    expect(parseEmbedOptions(text).what).toBe('list');
  });
});

describe('links that were given away', () => {
  const links = readFileSync('tests/fixtures/links/v1.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' -> '));

  it.each(links)('%s still opens', (address, expected) => {
    const { hash, pathname, search } = new URL(address ?? '', 'https://host.example/');
    const text = embedParameters({ hash, search });
    const link = pathname === '/embed.html' ? parseFrameLink(text) : parseLink(text);
    const seen = `${formatEmbedOptions(parseEmbedOptions(text))}&${formatLink(link)}`;
    expect(seen).toBe(expected);
  });
});

/** Our own parameter names with hard values. */
function optionLikeText(): fc.Arbitrary<string> {
  const names = fc.constantFrom(...'v what controls lock title ink paper accent theme'.split(' '));
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('fff', '#000', '12345G', 'list,,list', '__proto__', '<b>', 'ABCDEF'),
  );
  return fc
    .array(fc.tuple(names, value), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&'));
}

function readableColours(): fc.Arbitrary<EmbedColours> {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${hexDigits(n)}`);
  return fc
    .record({ ink: hex, paper: hex, accent: hex })
    .filter((colours) => refusedPairs(colours).length === 0);
}

function hexDigits(n: number): string {
  return n.toString(16).padStart(6, '0');
}
