import { parseUrl } from './parseUrl';

/** A web address that a page may link to: http or https only, so never `javascript:`. */
export function isWebUrl(value: string): boolean {
  if (/[\s<>"]/u.test(value)) return false;
  const protocol = parseUrl(value)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
