import { readdirSync } from 'node:fs';
import { rowsOf } from '../../fixtures/tables';

type Row = Readonly<Record<string, string>>;

/** The tables as text, read here once more so that nothing of the page's own reading is trusted. */
export const tables = {
  areas: rowsOf('areas'),
  clusters: rowsOf('clusters'),
  indicators: rowsOf('indicators'),
  neighbourhoods: rowsOf('neighbourhoods'),
  organisations: rowsOf('organisations'),
  similar: rowsOf('similar'),
  sites: rowsOf('sites'),
  trends: rowsOf('trends'),
  trendSeries: rowsOf('trend_series'),
  values: readdirSync(new URL('../../../data/values', import.meta.url)).flatMap((file) =>
    rowsOf(`values/${file.replace('.csv', '')}`).map((row): Row => ({
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

/** Organisations with a place in the district or serving it, and the share of people within a distance of any. */
export function pioneers(code: string, reachKm: number): { inside: Set<string>; share: number } {
  const homes = homesOf([code]);
  const reached = new Set<Row>();
  const inside = new Set<string>();
  for (const site of tables.sites) {
    const organisation = tables.organisations.find((row) => row.id === site.organisation_id)!;
    const counts =
      organisation.status !== 'closed' &&
      site.precision !== 'national' &&
      !(site.kind === 'head-office' && organisation.reach === 'national');
    if (!counts) continue;
    const region = tables.areas
      .filter((row) => row.code === site.area_code || row.county_code === site.area_code)
      .map((row) => row.code!);
    const coverage = region.length === 0 ? 'point' : coverageOf(site);
    if (coverage === 'point' && site.longitude === '') continue;
    const isHere = region.includes(code);
    if (isHere && (coverage !== 'somewhere' || region.length === 1)) inside.add(organisation.id!);
    const places = coverage === 'point' ? [site] : coverage === 'whole' ? [] : homesOf(region);
    const distanceKm = reachKm * (organisation.reach === 'regional' ? 2 : 1);
    for (const home of homes)
      if (
        (isHere && coverage !== 'point') ||
        places.some((place) => kilometres(positionOf(home), positionOf(place)) < distanceKm)
      )
        reached.add(home);
  }
  const people = (rows: Iterable<Row>) =>
    [...rows].reduce((sum, row) => sum + Number(row.population), 0);
  return { inside, share: people(reached) / people(homes) };
}

/** What a site covers of the district or county it is known to, as data/README.md has it. */
function coverageOf({ precision, coverage, kind }: Row): string {
  if (['postcode', 'postcode-district', 'place'].includes(precision!)) return 'point';
  if (coverage !== '') return coverage!;
  return kind === 'area-served' && precision === 'local-authority' ? 'whole' : 'somewhere';
}

function homesOf(areas: readonly string[]): Row[] {
  return tables.neighbourhoods.filter((row) => areas.includes(row.area_code!));
}

function positionOf(row: Row): [number, number] {
  return [Number(row.longitude), Number(row.latitude)];
}
