import { parseUrl } from './parseUrl';

/** The host of a web address without "www.", in small letters; null where the text is no address. */
export function hostOf(address: string): string | null {
  const host = parseUrl(address)?.hostname.replace(/^www\.|\.$/gu, '') ?? '';
  return host === '' ? null : host;
}

/** Whether a host is the other one or stands below it, as "ageing.example.org" below "example.org". */
export function isBelow(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}
