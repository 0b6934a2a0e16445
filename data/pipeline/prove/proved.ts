import { alsoFrom } from '../accept/whoSaid';
import { type DeskTables, type Outcome, refused } from '../accept/change';
import { organisationOf } from '../accept/organisationOf';
import { fetchOwnPage, INTERNET, type Outside } from './fetchOwnPage';
import { findLine } from './findLine';

/**
 * Whether an organisation's own site names its record. What it confirms is that the record is its own
 * and may stand as it is on this day; how that was seen joins its source.
 *
 * @param today ISO date
 */
export async function proved(
  id: string,
  { tables, today }: { readonly tables: DeskTables; readonly today: string },
  outside: Outside = INTERNET,
): Promise<Outcome> {
  const row = organisationOf(id, tables);
  if (typeof row === 'string') return refused(row);
  if (row['status'] === 'closed') return refused(`organisation: "${id}" is closed`);
  if (row['url'] === '') return refused(`url: ${id} has no address of its own in the table`);
  try {
    const { url, html } = await fetchOwnPage(row['url']!, outside);
    const line = findLine(html, id);
    if (line === null)
      return refused(
        `${url} does not name this record: it needs the words "pps-map: ${id}", <meta name="pps-map" content="${id}">, or a link with rel="me" to its record`,
      );
    const source = alsoFrom(
      row['source']!,
      `${line} on its own site names this record, ${today} (${url})`,
    );
    return {
      changes: [
        { table: 'organisations', before: row, after: { ...row, verified_on: today, source } },
      ],
      refusals: [],
      remarks: [],
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refused(`not proved: ${error.message}`);
  }
}
