/** Where a page points back to its record; a page that others write on can be made to show words only. */
export type Line = 'a link with rel="me"' | 'a meta tag' | 'a line of text';

/** Parts of a page whose text nobody sees, or that may quote what others wrote as code. */
const UNSEEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|textarea|title|svg|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const TAG = /<\/?[a-z][^>]*>/giu;

/**
 * How the page of an organisation names its record, or null where it does not: a link with rel="me"
 * whose address ends in `org=ID`, `<meta name="pps-map" content="ID">`, or the words
 * `pps-map: ID`. The page is read as text; nothing of it is run.
 */
export function findLine(html: string, id: string): Line | null {
  const page = html.replaceAll(UNSEEN, ' ');
  for (const [tag] of page.matchAll(TAG)) {
    const name = /^<([a-z]+)/iu.exec(tag)?.[1]?.toLowerCase();
    if (name === 'meta' && attribute(tag, 'name') === 'pps-map' && attribute(tag, 'content') === id)
      return 'a meta tag';
    const isMe = (attribute(tag, 'rel') ?? '').split(/\s+/u).includes('me');
    if ((name === 'a' || name === 'link') && isMe && namesRecord(attribute(tag, 'href') ?? '', id))
      return 'a link with rel="me"';
  }
  const text = page.replaceAll(TAG, ' ').replaceAll('&nbsp;', ' ');
  // An id goes on with letters, digits and hyphens: another's is not this one's.
  return new RegExp(`\\bpps-map:\\s*${id}(?![\\w-])`, 'u').test(text) ? 'a line of text' : null;
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    tag,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

function namesRecord(href: string, id: string): boolean {
  return new RegExp(`[#&?;]org=${id}(?![\\w-])`, 'u').test(href);
}
