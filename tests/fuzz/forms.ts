import assert from 'node:assert/strict';
import fc from 'fast-check';
import { snippet, SNIPPET_KINDS } from '../../src/features/embedBuilder/snippets';
import { issueLink, MOST_CHARACTERS } from '../../src/features/record/issueLink';
import { createPlaceIndex } from '../../src/parts/find/placeIndex';
import { readPostcode } from '../../src/dataset/postcode';
import { DEFAULT_EMBED, embedParameters, parseEmbedOptions } from '../../src/store/embedOptions';
import { DEFAULT_LINK } from '../../src/store/link';
import { hasWords } from '../../src/store/textWords';
import { formatLink, parseLink, unreadOf } from '../../src/store/url';
import { wellFormed } from '../../src/store/wellFormed';
import { makeCountry } from '../fixtures/country';
import { target, type Surface } from './target';
import { anyText, hardText } from './texts';

const typed = fc.oneof(anyText, hardText);
const longer = fc.oneof(
  typed,
  fc.array(typed, { maxLength: 300 }).map((parts) => parts.join('')),
);
const places = createPlaceIndex(makeCountry().core);

export const forms: Surface = {
  name: 'forms',
  targets: [
    target(
      'An issue opens at an address that GitHub takes, with the whole text or none of it.',
      fc.tuple(typed, longer),
      ([title, body]) => {
        const link = issueLink('https://example.org/new?labels=data', title, body);
        assert.ok(link && link.href.length <= MOST_CHARACTERS, `${link?.href.length} characters`);
        const { searchParams } = new URL(link.href);
        assert.equal(searchParams.get('labels'), 'data');
        assert.equal(searchParams.get('body'), link.holdsText ? wellFormed(body) : null);
      },
    ),
    target(
      'What is typed to look for stands in the link, and comes back: its first 100 characters, without blanks around it.',
      typed,
      (text) => {
        const kept = parseLink(formatLink({ ...DEFAULT_LINK, text })).text;
        assert.equal(kept, Array.from(wellFormed(text)).slice(0, 100).join('').trim());
        assert.deepEqual(unreadOf(formatLink({ ...DEFAULT_LINK, text })), []);
      },
    ),
    target('Whatever is typed into the search box, an answer comes.', typed, (text) => {
      const { groups } = places.search(text);
      assert.ok(groups.every(({ matches }) => matches.length > 0));
      for (const { district } of readPostcode(text))
        assert.match(district, /^[A-Z]{1,2}\d[\dA-Z]?$/u);
      hasWords(text);
    }),
    target(
      'The title of an embed, whatever is typed, stands in the HTML to paste as text and no markup, and comes back from the address of its frame.',
      fc.tuple(typed, fc.constantFrom(...SNIPPET_KINDS)),
      ([typedTitle, kind]) => {
        const title = parseEmbedOptions(
          `title=${encodeURIComponent(wellFormed(typedTitle))}`,
        ).title;
        const html = snippet(kind, {
          base: 'https://map.example/',
          options: { ...DEFAULT_EMBED, title },
          link: { ...DEFAULT_LINK, text: typedTitle },
          title,
          heightPx: 560,
        });
        const tags = html.match(/<\/?[a-z-]+/giu) ?? [];
        assert.deepEqual(new Set(tags), new Set(TAGS[kind]));
        assert.equal(attributeOf(html, 'title'), title);
        if (kind === 'element') return;
        const address = embedParameters(new URL(attributeOf(html, 'src', '<iframe')));
        assert.equal(parseEmbedOptions(address).title, title);
      },
    ),
  ],
};

const TAGS = {
  frame: ['<iframe', '</iframe', '<a', '</a', '<p', '</p'],
  autoHeight: ['<script', '</script', '<iframe', '</iframe', '<a', '</a', '<p', '</p'],
  element: ['<script', '</script', '<pps-map', '</pps-map', '<a', '</a', '<p', '</p'],
};

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** An attribute of the first tag that has it, as a browser reads it. */
function attributeOf(html: string, name: string, after = ''): string {
  const from = html.slice(html.indexOf(after));
  const written = new RegExp(` ${name}="([^"]*)"`, 'u').exec(from)?.[1] ?? '';
  return written.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (sign) => SIGNS[sign] ?? sign);
}
