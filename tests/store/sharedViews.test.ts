import { describe, expect, it } from 'vitest';
import { DEFAULT_LINK } from '../../src/store/link';
import { SHARED_LINKS, shortAddress } from '../../src/store/sharedViews';
import { starterLink } from '../../src/store/starters';
import { formatLink, parseLink } from '../../src/store/url';
import { readRealCountry } from '../fixtures/realCountry';

const HOME = 'https://example.org/map/index.html#view=gaps';
const { starters } = readRealCountry().core.taxonomy;
const pages = {
  ...SHARED_LINKS,
  ...Object.fromEntries(starters.map((one) => [one.id, starterLink(one, DEFAULT_LINK)])),
};

describe('views with a page of their own', () => {
  it.each(Object.entries(pages))('%s is readable and survives the address bar', (slug, link) => {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(shortAddress(link, starters, HOME)).toBe(`https://example.org/map/s/${slug}/`);
  });

  it('keep every slug that was ever given', () => {
    expect(Object.keys(pages)).toEqual(
      expect.arrayContaining([
        'known-pioneers',
        'pioneers-in-wales',
        'table-of-gaps',
        'loneliness-and-peer-support',
        'short-healthy-lives',
        'child-poverty',
        'out-of-work-and-mentoring',
        'wellbeing-in-wales',
      ]),
    );
  });

  it('have no short link once anything differs', () => {
    const changes = [{ theme: 'dark' }, { language: 'cy' }, { text: 'x' }] as const;
    for (const change of changes)
      expect(
        shortAddress({ ...SHARED_LINKS['known-pioneers'], ...change }, starters, HOME),
      ).toBeNull();
  });
});
