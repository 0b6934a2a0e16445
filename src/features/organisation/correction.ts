import { parseUrl } from '../../dataset/parseUrl';

/** What a suggestion is about, in words that are ready to be read. */
export interface Correction {
  readonly subject: string;
  readonly body: string;
}

/** Where suggestions go. Either may be empty: a host sets them when the map is built. */
export interface CorrectionTargets {
  /** An e-mail address. */
  readonly to: string;
  /** Address of a page that takes `title` and `body`, as "https://github.com/owner/name/issues/new". */
  readonly issues: string;
}

export type CorrectionLink =
  | { readonly kind: 'issue'; readonly href: string }
  | { readonly kind: 'mail'; readonly href: string; readonly addressed: boolean };

/** Longer addresses are cut by some mail programs. */
const MOST_CHARACTERS = 1800;

/**
 * The address that opens a prefilled issue, or else a prefilled message: it needs no server. The
 * body gives way where the address would be too long.
 */
export function correctionLink(
  { subject, body }: Correction,
  { to, issues }: CorrectionTargets,
): CorrectionLink {
  const page = httpsAddress(issues);
  if (page) {
    const before = page.href.includes('?') ? `${page.href}&` : `${page.href}?`;
    return { kind: 'issue', href: fitted(`${before}title=${encode(subject)}&body=`, body) };
  }
  const href = fitted(`mailto:${encodeURIComponent(to)}?subject=${encode(subject)}&body=`, body);
  return { kind: 'mail', href, addressed: to !== '' };
}

function fitted(start: string, body: string): string {
  let end = body.length;
  while (end > 0 && start.length + encode(body.slice(0, end)).length > MOST_CHARACTERS) end -= 1;
  return start + encode(body.slice(0, end));
}

/** Line ends as mail has them (RFC 6068); half a character, which cannot be sent, is left out. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '').replace(/\r?\n/g, '\r\n');
  return encodeURIComponent(whole);
}

function httpsAddress(text: string): URL | null {
  const url = parseUrl(text);
  return url?.protocol === 'https:' ? url : null;
}
