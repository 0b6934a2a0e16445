import { sharedPages } from '../i18n/en/sharedPages';
import { DEFAULT_EMBED, formatEmbedOptions } from '../store/embedOptions';
import { formatLink } from '../store/url';
import { escapeHtml } from '../ui/escapeHtml';
import { picturePath, PICTURE_SIZE_PX } from './sharedPage';
import type { SharedPage } from './sharedPages';

const FRAME_SIZE_PX = { width: 800, height: 600 } as const;

/** The answer of oEmbed 1.0 (oembed.com) for a view. Every address in it is whole, so it needs a site. */
export function oembed(
  { slug, link, title }: SharedPage,
  site: string,
): Readonly<Record<string, string | number>> {
  const what = link.show === 'table' ? 'table' : 'map';
  const options = formatEmbedOptions({ ...DEFAULT_EMBED, what });
  const state = formatLink(link);
  const address = `${site}embed.html?${options}${state ? `#${state}` : ''}`;
  const { width, height } = FRAME_SIZE_PX;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: sharedPages.siteName,
    provider_url: site,
    thumbnail_url: site + picturePath(slug),
    thumbnail_width: PICTURE_SIZE_PX.width,
    thumbnail_height: PICTURE_SIZE_PX.height,
    width,
    height,
    html: `<iframe title="${escapeHtml(title)}" src="${escapeHtml(address)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
  };
}
