import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const read = (table: string): Row[] =>
  Papa.parse<Row>(
    readFileSync(new URL(`../../../data/${table}.csv`, import.meta.url), 'utf8').trim(),
    { header: true },
  ).data;

/** The tables as text, read here once more so that nothing of the page's own reading is trusted. */
export const tables = {
  areas: read('areas'),
  clusters: read('clusters'),
  indicators: read('indicators'),
  neighbourhoods: read('neighbourhoods'),
  organisations: read('organisations'),
  similar: read('similar'),
  sites: read('sites'),
  trends: read('trends'),
  trendSeries: read('trend_series'),
  values: readdirSync(new URL('../../../data/values', import.meta.url)).flatMap((file) =>
    read(`values/${file.replace('.csv', '')}`).map((row): Row => ({
      ...row,
      indicator_id: file.replace('.csv', ''),
    })),
  ),
};

const valueRows = new Map(
  tables.values.map((row) => [`${row.indicator_id} ${row.area_code}`, row] as const),
);
const COUNTY = new Set(['county', 'former-county', 'trust']);

export function areaRow(name: string): Row {
  return tables.areas.find((row) => row.name === name)!;
}

/** The row of a figure, a county's included. */
export function shown(indicatorId: string, code: string): Row | undefined {
  return valueRows.get(`${indicatorId} ${code}`);
}

/** A district's own figure. */
export function own(indicatorId: string, code: string): number | null {
  const row = shown(indicatorId, code);
  return row === undefined || COUNTY.has(row.basis!) ? null : Number(row.value);
}

export function similarCodes(code: string): string[] {
  return tables.similar
    .filter((row) => row.area_code === code)
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map((row) => row.similar_code!);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]!
    : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function spread(values: readonly number[]): number {
  const middle = median(values);
  return 1.482602 * median(values.map((value) => Math.abs(value - middle)));
}

/** A number as the page writes it beside others: "£18,846", "31.6%", "7.38". */
export function written(indicatorId: string, value: number): string {
  const { unit, decimals } = tables.indicators.find((row) => row.id === indicatorId)!;
  const digits = {
    minimumFractionDigits: Number(decimals),
    maximumFractionDigits: Number(decimals),
  };
  const number = value.toLocaleString('en-GB', digits);
  if (unit!.startsWith('£')) return `£${number}`;
  return unit!.startsWith('%') ? `${number}%` : number;
}

const RADIUS_KM = 6371.0088;

function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const [lonA, latA, lonB, latB] = [...a, ...b].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const chord =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** Organisations with a place in the district, and the share of its people within 30 km of any. */
export function pioneers(code: string, reachKm: number): { inside: Set<string>; share: number } {
  const county = tables.areas.find((row) => row.code === code)!.county_code;
  const homes = tables.neighbourhoods.filter((row) => row.area_code === code);
  const reached = new Set<Row>();
  const inside = new Set<string>();
  for (const site of tables.sites) {
    const organisation = tables.organisations.find((row) => row.id === site.organisation_id)!;
    const counts =
      organisation.status !== 'closed' &&
      site.precision !== 'national' &&
      !(site.kind === 'head-office' && organisation.reach === 'national');
    if (!counts) continue;
    const whole =
      site.kind === 'area-served' &&
      ((site.precision === 'local-authority' && site.area_code === code) ||
        (site.precision === 'county' && site.area_code === county));
    if (whole || (site.longitude !== '' && site.area_code === code)) inside.add(organisation.id!);
    for (const home of homes) {
      const near =
        site.longitude !== '' &&
        !(site.kind === 'area-served' && ['local-authority', 'county'].includes(site.precision!)) &&
        kilometres(
          [Number(home.longitude), Number(home.latitude)],
          [Number(site.longitude), Number(site.latitude)],
        ) <
          reachKm * (organisation.reach === 'regional' ? 2 : 1);
      if (whole || near) reached.add(home);
    }
  }
  const people = (rows: Iterable<Row>) =>
    [...rows].reduce((sum, row) => sum + Number(row.population), 0);
  return { inside, share: people(reached) / people(homes) };
}
