// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  NO_OWN_WORDS,
  withOwnWords,
  type BriefDocument,
} from '../../../src/features/brief/document';
import { asHtml, asMarkdown, asPlainText } from '../../../src/features/brief/writers';

const DOCUMENT: BriefDocument = {
  title: 'A | <title>',
  lead: ['1. Not a list'],
  sections: [
    {
      name: 'practice',
      title: 'What *starts*',
      blocks: [
        {
          kind: 'words',
          words: {
            text: 'Ask <b>Somebody</b> first.',
            mentions: [{ kind: 'organisation', id: 'somebody', text: '<b>Somebody</b>' }],
          },
        },
        {
          kind: 'table',
          label: 'Figures',
          head: ['One', 'Two'],
          rows: [
            [
              { text: 'a | b', mentions: [] },
              { text: 'Saesneg', mentions: [{ kind: 'english', text: 'Saesneg' }] },
            ],
          ],
        },
        { kind: 'steps', items: [{ text: 'Begin', mentions: [] }] },
      ],
    },
  ],
  foot: ['The end'],
};
const address = () => 'https://example.org/?a="b"&c';

describe('the rich text', () => {
  const root = document.createElement('div');
  root.innerHTML = asHtml(DOCUMENT, 'cy', address);

  it('has headings, a table with its own, and steps', () => {
    expect(root.querySelector('h1')?.textContent).toBe('A | <title>');
    expect(root.querySelector('h2')?.textContent).toBe('What *starts*');
    expect([...root.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
      'One',
      'Two',
      'a | b',
    ]);
    expect(root.querySelector('ol li')?.textContent).toBe('Begin');
  });

  it('lets nothing of the tables become a tag or leave its attribute', () => {
    expect(root.querySelector('b')).toBeNull();
    expect(root.querySelector('a')?.textContent).toBe('<b>Somebody</b>');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(address());
  });

  it('says in which language each part is', () => {
    expect(root.firstElementChild?.getAttribute('lang')).toBe('cy');
    expect(root.querySelector('[lang=en]')?.textContent).toBe('Saesneg');
  });
});

describe('the Markdown', () => {
  it('keeps what looks like a mark as it is', () => {
    expect(asMarkdown(DOCUMENT, address).split('\n')).toEqual([
      '# A \\| \\<title\\>',
      '',
      '1\\. Not a list',
      '',
      '## What \\*starts\\*',
      '',
      'Ask [\\<b\\>Somebody\\</b\\>](<https://example.org/?a="b"&c>) first.',
      '',
      '| One | Two |',
      '| --- | --- |',
      '| a \\| b | Saesneg |',
      '',
      '1. Begin',
      '',
      'The end',
    ]);
  });
});

describe('a person’s own words', () => {
  it('stand under their title at the end of their section, and nowhere when blank', () => {
    const title = () => 'Our aim';
    const own = { ...NO_OWN_WORDS, practice: ' Fewer alone. \n\n Two lines. ', known: ' ' };
    const text = asPlainText(withOwnWords(DOCUMENT, own, title));
    expect(text).toContain('1. Begin\n\nOur aim: Fewer alone.\n\nTwo lines.\n\nThe end');
    expect(withOwnWords(DOCUMENT, NO_OWN_WORDS, title)).toEqual(DOCUMENT);
  });
});
