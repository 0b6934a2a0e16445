// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../src/publish/oembed';
import { picturePath, sharedPage } from '../../src/publish/sharedPage';
import { readSharedPages } from '../../src/publish/sharedPages';
import { siteUrl } from '../../src/publish/siteUrl';
import { parseLink } from '../../src/store/url';

const SITE = 'https://example.org/map/';
const MOST_BYTES = 120_000;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const property = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');

describe.each(readSharedPages())('the page of $slug', (shared) => {
  const { slug, link } = shared;

  it('leads on without a script', () => {
    const page = parse(sharedPage(shared, null));
    expect(page.querySelector('script, style, [style]')).toBeNull();
    const href = page.querySelector('a')?.getAttribute('href') ?? '';
    const { pathname, hash } = new URL(href, `${SITE}s/${slug}/`);
    expect(pathname).toBe('/map/index.html');
    expect(parseLink(hash)).toEqual(link);
    const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    expect(refresh).toBe(`0; url=${href}`);
    expect(page.querySelector('h1')?.textContent).toBe(property(page, 'title'));
  });

  it('gives whole addresses where the site is known', () => {
    const page = parse(sharedPage(shared, SITE));
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${SITE}s/${slug}/`,
    );
    expect(property(page, 'image')).toBe(SITE + picturePath(slug));
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${SITE}oembed/${slug}.json`,
    );
  });

  it('leaves them out where it is not', () => {
    const page = parse(sharedPage(shared, null));
    expect(page.querySelector('link[rel="canonical"], [type*="oembed"]')).toBeNull();
    expect(property(page, 'image')).toBeUndefined();
    expect(property(page, 'url')).toBeUndefined();
  });

  it('has an oEmbed answer whose frame opens the same view', () => {
    const answer = oembed(shared, SITE);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600 });
    const frame = parse(String(answer['html'])).querySelector('iframe');
    const address = new URL(frame?.src ?? '');
    expect(address.href.startsWith(`${SITE}embed.html?v=1`)).toBe(true);
    expect(parseLink(address.hash)).toEqual(link);
    expect(frame?.title).toBe(answer['title']);
  });

  it('has its picture, 1200 by 630 and small', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../public', picturePath(slug)));
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    expect(jpegSize(bytes)).toEqual([1200, 630]);
  });
});

describe('the address of the site', () => {
  it('ends in a slash, or is not known', () => {
    expect(siteUrl('https://example.org/map')).toBe(SITE);
    expect(siteUrl(undefined)).toBeNull();
    expect(siteUrl('')).toBeNull();
  });

  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)', 'https://a.org/?q=1'])(
    'refuses %s',
    (setting) => {
      expect(() => siteUrl(setting)).toThrow(setting);
    },
  );
});

/** Width and height from the frame header (SOF0 or SOF2) of a JPEG. */
function jpegSize(bytes: Buffer): [number, number] {
  let at = 2;
  while (bytes[at + 1] !== 0xc0 && bytes[at + 1] !== 0xc2) at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}
