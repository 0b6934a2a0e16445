import { sharedPages } from '../i18n/en/sharedPages';
import { formatLink } from '../store/url';
import { escapeHtml } from '../ui/escapeHtml';
import type { SharedPage } from './sharedPages';

export const PICTURE_SIZE_PX = { width: 1200, height: 630 } as const;

/** Path of the picture of a view, from the folder of the map. */
export const picturePath = (slug: string): string => `og/${slug}.jpg`;

/**
 * The page at `s/<slug>/`: what previews read, and a way on for everybody. It needs no script, so it
 * works under any policy. Tags that must hold a whole address are left out where none is known.
 */
export function sharedPage(page: SharedPage, site: string | null): string {
  const { link, title, description } = page;
  const text = formatLink(link);
  const target = escapeHtml(`../../index.html${text ? `#${text}` : ''}`);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(`${title} · ${sharedPages.siteName}`)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    ${previewTags(page, site).join('\n    ')}
    <link rel="icon" type="image/svg+xml" href="../../favicon.svg" />
    <meta http-equiv="refresh" content="0; url=${target}" />
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(description)}</p>
      <p><a href="${target}">${escapeHtml(sharedPages.open)}</a></p>
    </main>
  </body>
</html>
`;
}

/** Open Graph, card and oEmbed tags of a view. `address` is where it is found, from the site. */
export function previewTags(
  { slug, title, description }: SharedPage,
  site: string | null,
  address = `s/${slug}/`,
): readonly string[] {
  const property = (name: string, value: string | number): string =>
    `<meta property="og:${name}" content="${escapeHtml(String(value))}" />`;
  const tags = [
    property('type', 'website'),
    property('site_name', sharedPages.siteName),
    property('locale', 'en_GB'),
    property('title', title),
    property('description', description),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
  if (site === null) return tags;
  const oembed = escapeHtml(`${site}oembed/${slug}.json`);
  return [
    ...tags,
    property('url', site + address),
    property('image', site + picturePath(slug)),
    property('image:width', PICTURE_SIZE_PX.width),
    property('image:height', PICTURE_SIZE_PX.height),
    property('image:alt', `${title} ${description}`),
    `<link rel="canonical" href="${escapeHtml(site + address)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeHtml(title)}" />`,
  ];
}
