import * as v from 'valibot';
import type { Meanings } from './meanings';
import { MOST_ROWS } from './ownPoint';
import type { OwnTable, TableFault } from './ownTable';

/** What is not there, or is of another kind than expected, is not known: a feed is read as far as it goes. */
const text = v.fallback(
  v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
  '',
);

const postal = v.fallback(v.nullish(v.object({ postal_code: text })), null);
const place = v.fallback(
  v.nullish(
    v.object({
      latitude: text,
      longitude: text,
      /** 3.0. */
      addresses: v.fallback(v.nullish(v.array(postal), []), []),
      /** 1.0. */
      physical_addresses: v.fallback(v.nullish(v.array(postal), []), []),
    }),
  ),
  null,
);

const service = v.object({
  name: v.fallback(v.string(), ''),
  url: text,
  status: text,
  organization: v.fallback(v.nullish(v.object({ name: text, url: text, website: text })), null),
  service_at_locations: v.fallback(
    v.nullish(v.array(v.fallback(v.nullish(v.object({ location: place })), null)), []),
    [],
  ),
  locations: v.fallback(v.nullish(v.array(place), []), []),
});

/** A page of the API (3.0: "contents"; 1.0: "content"), a list in a file, or the list itself. */
const LISTS = ['contents', 'content', 'services'] as const;

const COLUMNS = ['name', 'url', 'postal_code', 'latitude', 'longitude'] as const;
export const REFERRAL_MEANINGS: Meanings = ['name', 'address', 'postcode', 'latitude', 'longitude'];

/** Services that run no longer. */
const CLOSED = /^(?:defunct|inactive)$/iu;

/**
 * Services of an Open Referral file (HSDS-UK 3.0, or shaped as 1.0) as a table: one row for each place
 * of a service, numbered as the services stand in the list. Null where it is no such file.
 */
export function readOpenReferral(content: unknown): OwnTable | TableFault | null {
  const list = listOf(content);
  if (list === null) return null;
  if (list.length > MOST_ROWS) return 'tooManyRows';
  const rows = list.flatMap((entry, at) => {
    const read = v.safeParse(service, entry);
    if (!read.success || CLOSED.test(read.output.status)) return [];
    const { name, url, organization, service_at_locations, locations } = read.output;
    const places = [...service_at_locations.map((each) => each?.location), ...locations];
    const address = url || organization?.url || organization?.website || '';
    const title = name || organization?.name || '';
    return (places.length === 0 ? [null] : places).map((each) => ({
      row: at + 1,
      cells: [title, address, postcodeOf(each), each?.latitude ?? '', each?.longitude ?? ''],
    }));
  });
  if (rows.length === 0) return 'empty';
  if (rows.length > MOST_ROWS) return 'tooManyRows';
  return { columns: COLUMNS, rows, problems: [], rowsAbove: 0 };
}

function postcodeOf(each: v.InferOutput<typeof place> | undefined): string {
  const all = [...(each?.addresses ?? []), ...(each?.physical_addresses ?? [])];
  return all.map((address) => address?.postal_code ?? '').find((code) => code !== '') ?? '';
}

function listOf(content: unknown): readonly unknown[] | null {
  if (Array.isArray(content)) return content;
  if (typeof content !== 'object' || content === null) return null;
  const record: Readonly<Record<string, unknown>> = { ...content };
  const found = LISTS.map((name) => record[name]).find((list) => Array.isArray(list));
  if (Array.isArray(found)) return found;
  return 'service_at_locations' in record ? [record] : null;
}
