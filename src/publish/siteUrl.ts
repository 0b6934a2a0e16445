import { parseUrl } from '../dataset/parseUrl';

/**
 * Where the built map will stand, from the setting SITE_URL; null where it is not set.
 * @throws when it is no plain http(s) address, with the value
 */
export function siteUrl(setting: string | undefined): string | null {
  if (!setting) return null;
  const url = parseUrl(setting);
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL must be an address like https://example.org/map/, not "${setting}"`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
