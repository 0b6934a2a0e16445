import { LINK } from './linkParameters';
import type { LinkState } from './linkState';
import { parametersOf } from './linkText';
import { viewInFrame } from './views';
import { wellFormed } from './wellFormed';

/**
 * Reads a link. Any string gives a valid state: unknown parameters are ignored, numbers outside
 * their range are clamped, anything else that does not parse is left at its default.
 * @param text the part of the address after '#' or '?', with or without that sign.
 */
export function parseLink(text: string): LinkState {
  const parameters = parametersOf(text);
  return LINK.read((name) => parameters.get(name) ?? '');
}

/** The names of what a link says and parseLink cannot read, each once, in the order of the link. */
export function unreadOf(text: string): readonly string[] {
  const parameters = parametersOf(text);
  return [...new Set(LINK.unread((name) => parameters.get(name) ?? ''))];
}

/** As parseLink, for the address of an embed, which shows pioneers where nothing else is asked for. */
export function parseFrameLink(text: string): LinkState {
  const link = parseLink(text);
  return { ...link, view: viewInFrame(link.view) };
}

/** Writes a link: only what differs from the default, in a fixed order. parseLink reads it back. */
export function formatLink(link: LinkState): string {
  return LINK.write(link)
    .map(([name, text]) => `${name}=${readable(text)}`)
    .join('&');
}

/**
 * Percent-encodes, but leaves the commas and colons of our lists readable. A sign at which a mail
 * program would end the address is encoded too, whether or not an address may hold it.
 */
function readable(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll(/[!'()*]|[.,:]+$/gu, encodeSigns);
}

function encodeSigns(signs: string): string {
  return Array.from(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join('');
}
