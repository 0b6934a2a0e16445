import type { Plugin } from 'vite';
import { escapeHtml } from '../ui/escapeHtml';
import { oembed } from './oembed';
import { PAGE_POLICY } from './policy';
import { previewTags, sharedPage } from './sharedPage';
import { HOME_PAGE, readSharedPages } from './sharedPages';
import { siteUrl } from './siteUrl';

export { drawnPages, drawPages, once } from './drawnPages';
export { filesAhead } from './filesAhead';
export { filesTogether } from './filesTogether';
export { firstWords } from './firstWords';
export { licences } from './licences';
export { mapLibreSource } from './mapLibreSource';
export { offline } from './offline';
export { openReferral } from './openReferral/plugin';

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Writes a page for each shared view and, where the site is known, its oEmbed file. Settings, both
 * optional: SITE_URL says where the map will stand; POLICY_IN_PAGE=1 puts the policy into the two
 * pages, for hosts that cannot send headers.
 */
export function publish({ SITE_URL, POLICY_IN_PAGE }: Settings): Plugin {
  const site = siteUrl(SITE_URL);
  const policyInPage = POLICY_IN_PAGE === '1';
  return {
    name: 'pps-publish',
    apply: 'build',
    transformIndexHtml(html, { path }) {
      const tags = path.endsWith('/index.html') ? previewTags(HOME_PAGE, site, '') : [];
      const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(PAGE_POLICY)}" />`;
      const early = policyInPage ? `\n    ${policy}` : '';
      return html
        .replace(/<meta charset="utf-8" \/>/, (charset) => charset + early)
        .replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
    },
    generateBundle() {
      for (const page of readSharedPages()) {
        const { slug } = page;
        const html = { fileName: `s/${slug}/index.html`, source: sharedPage(page, site) };
        this.emitFile({ type: 'asset', ...html });
        if (site === null) continue;
        const source = `${JSON.stringify(oembed(page, site), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `oembed/${slug}.json`, source });
      }
    },
  };
}
