import type { PpsRecord } from '../../../src/dataset/record';

/** Begins the source of what came in by the form: nobody has checked it yet. */
export const BY_FORM = 'the form on the map';

/**
 * Who said it, for the source of a row: what the sender claims to be is a claim until `data:prove`.
 *
 * @param today ISO date
 */
export function whoSaid(
  { sender, page }: Pick<PpsRecord, 'sender' | 'page'>,
  today: string,
): string {
  const who =
    sender === 'organisation'
      ? 'sent as the organisation itself, not proved'
      : 'sent by a member of the public';
  return `${BY_FORM}, ${who}, ${today}${page === null ? '' : ` (${page})`}`;
}

/** A source with one more, once. */
export function alsoFrom(source: string, more: string): string {
  return source.split('; ').includes(more) ? source : `${source}; ${more}`;
}
