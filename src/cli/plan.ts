import { CHOOSE, Country, whereNext } from '../analysis';
import type { Plan } from '../domain';
import { formatNumber, formatShare } from '../i18n';
import { runCommand } from './commandError';
import { numberWithin, readFlags } from './flags';
import { readInput, readNeighbourhoodNames } from './publishedData';
import { QUESTION_FLAGS, readQuestion, type Format } from './question';
import { toCsv, toJson, toTable, type Row } from './write';

/**
 * npm run --silent plan -- --choose 5 [--one-per-region] and the flags of the question of `gaps`
 *
 * Where a few prototypes would bring the most people in need within reach, with a share of the best
 * possible that is proven for this very plan. With --nation they are chosen within one nation.
 */
const FLAGS = { ...QUESTION_FLAGS, choose: 'value', 'one-per-region': 'switch' } as const;
const DEFAULT_CHOOSE = 5;

interface PlanRow extends Row {
  readonly order: number;
  readonly code: string;
  readonly name: string;
  readonly nation: string;
  readonly neighbourhoodCode: string;
  readonly neighbourhood: string | null;
  readonly longitude: number;
  readonly latitude: number;
  /** People in need newly within reach, discounted by distance and by what is there already. */
  readonly gain: number;
  readonly people: number;
  readonly peopleNewlyInReach: number;
}

function main(): void {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const input = readInput();
  const { scenario, nation, format } = readQuestion(flags, input);
  const choose = numberWithin(flags, 'choose', { ...CHOOSE, whole: true }, DEFAULT_CHOOSE);
  const country = new Country(input);
  const within = country.areas.filter((area) => nation === null || area.nation === nation);
  const plan = whereNext(country, scenario, {
    choose,
    onePerRegion: flags['one-per-region'] === true,
    within: within.map(({ code }) => code),
  });
  console.log(written(plan, planRows(plan, country), format));
}

function planRows({ places }: Plan, country: Country): PlanRow[] {
  const areaByCode = new Map(country.areas.map((area) => [area.code, area]));
  const names = readNeighbourhoodNames();
  return places.map((place, i) => {
    const { name, nation } = areaByCode.get(place.areaCode)!;
    return {
      order: i + 1,
      code: place.areaCode,
      name,
      nation,
      neighbourhoodCode: place.neighbourhoodCode,
      neighbourhood: names.get(place.neighbourhoodCode) ?? null,
      longitude: place.position[0],
      latitude: place.position[1],
      gain: place.gain,
      people: place.people,
      peopleNewlyInReach: place.peopleNewlyInReach,
    };
  });
}

function written(plan: Plan, rows: readonly PlanRow[], format: Format): string {
  const { gain, gainUpperBound, provenShare } = plan;
  if (format === 'json') return toJson({ gain, gainUpperBound, provenShare, places: rows });
  if (format === 'csv') return toCsv(rows);
  const table = toTable(
    ['', 'area', 'people in need gained', 'newly in reach', 'neighbourhood'],
    rows.map((row) => [
      String(row.order),
      row.name,
      people(row.gain),
      people(row.peopleNewlyInReach),
      row.neighbourhood ?? row.neighbourhoodCode,
    ]),
  );
  const proof =
    provenShare === null
      ? 'No place would bring anybody in need within reach.'
      : `Proven: at least ${formatShare(provenShare, 'en')} of what the best ${rows.length} places could gain.`;
  return `${table}\n\n${proof} Places to look at first, by straight-line distance.`;
}

function people(count: number): string {
  return formatNumber(count, 0, 'en');
}

runCommand(main);
