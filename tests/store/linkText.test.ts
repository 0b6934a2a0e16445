import { describe, expect, it } from 'vitest';
import { embedParameters, parseEmbedOptions } from '../../src/store/embedOptions';
import { formatLink, parseLink } from '../../src/store/url';

const MEANT = 'view=gaps&area=E06000002&for=mental-health';

describe('a link as it comes back from the world', () => {
  it.each([
    ['written for HTML', '#view=gaps&amp;for=mental-health&amp;area=E06000002'],
    ['written for HTML twice', '#view=gaps&amp;amp;for=mental-health&amp;amp;area=E06000002'],
    ['encoded as a whole', '?%23view%3Dgaps%26for%3Dmental-health%26area%3DE06000002'],
    ['encoded behind its sign', '#view%3Dgaps%26for%3Dmental-health%26area%3DE06000002'],
    ['encoded twice', '#%2523view%253Dgaps%2526for%253Dmental-health%2526area%253DE06000002'],
    [
      'encoded, with what a network glued on',
      '#view%3Dgaps%26for%3Dmental-health%26area%3DE06000002&fbclid=IwAR0_x-y',
    ],
    [
      'written for HTML and then encoded',
      '#view%3Dgaps%26amp%3Bfor%3Dmental-health%26amp%3Barea%3DE06000002',
    ],
    ['at the end of a sentence', `#${MEANT}.`],
    ['in brackets', `#${MEANT})`],
    ['in angle brackets', `#${MEANT}%3E`],
    ['in curled quotes', `#${MEANT}%E2%80%9D,`],
    ['in small letters', `#${MEANT.toLowerCase()}`],
    ['with what a network glued on', `#${MEANT}?fbclid=IwAR0_x-y`],
    [
      'with what a mailing glued between',
      '#view=gaps&utm_source=x&for=mental-health?gclid=1&area=E06000002',
    ],
  ])('%s', (_, link) => {
    expect(formatLink(parseLink(link))).toBe(MEANT);
  });

  it('compares areas whose codes were lowered', () => {
    expect(parseLink('#compare=e06000001,E06000002').compare).toEqual(['E06000001', 'E06000002']);
  });

  it('keeps the options of an embed', () => {
    const search = '?v=1&amp;what=list&amp;lock=area';
    expect(parseEmbedOptions(embedParameters({ search, hash: '' }))).toMatchObject({
      what: 'list',
      locks: ['area'],
    });
  });
});

describe('a link that is written', () => {
  it.each(["St John's", 'who?', 'a, b.', 'Really!', '(so)', 'etc...', 'a:', '50%', '"quoted"'])(
    'ends in no sign that a mail program would cut off, and keeps %j',
    (text) => {
      const link = formatLink({ ...parseLink(''), view: 'explore', text });
      expect(link).toMatch(/[A-Za-z0-9]$/);
      expect(link).not.toMatch(/[!'()*<>"\s]/);
      expect(parseLink(link).text).toBe(text);
    },
  );
});
