import { parseUrl } from '../../dataset/parseUrl';

/**
 * The address of a web page if it is one that may be followed (http or https), else null: a table
 * can hold anything, and a link must never run as script. Words with an address in them are words.
 */
export function webAddress(text: string | null): URL | null {
  if (text === null || /\s/.test(text)) return null;
  const url = parseUrl(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** The address as a person would say it: without protocol, "www." and the last slash. */
export function spokenAddress({ host, pathname }: URL): string {
  return `${host.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '');
}
