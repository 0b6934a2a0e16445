import { describe, expect, it } from 'vitest';
import { DEFAULT_LINK } from '../../src/store/link';
import { SHARED_LINKS, SHARED_SLUGS, shortAddress } from '../../src/store/sharedViews';
import { formatLink, parseLink } from '../../src/store/url';

const HOME = 'https://example.org/map/index.html#view=gaps';

describe('views with a page of their own', () => {
  it.each(SHARED_SLUGS)('%s is readable and survives the address bar', (slug) => {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const link = SHARED_LINKS[slug];
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(shortAddress(link, HOME)).toBe(`https://example.org/map/s/${slug}/`);
  });

  it('have no short link once anything differs', () => {
    const changes = [{ theme: 'dark' }, { language: 'cy' }, { text: 'x' }] as const;
    for (const change of changes)
      expect(shortAddress({ ...DEFAULT_LINK, ...change }, HOME)).toBeNull();
  });
});
