import { analyseCountry, Country } from '../../src/analysis';
import { readInput } from '../../src/cli/publishedData';
import { toTable } from '../../src/cli/write';
import { DEFAULT_SCENARIO, type AreaResult, type Scenario, type SectorId } from '../../src/domain';
import { firstEditionOf, secondEdition } from './editions';
import { withoutLooks } from './hideLooks';
import { distanceOf, moversBetween, rankedCodes, type Mover } from './movers';
import { readFinds } from './readFinds';

/**
 * npm run --silent changes: what each change of the second edition does to the ranking by the gap,
 * switched on alone from the first edition's choices on today's tables, over the ten sectors: how
 * many pairs of area and sector move by more than 18 ranks, how many are ranked for the first time
 * or no longer, and the ten that move the furthest. The first line leaves the choices and gives the
 * first edition what looking found.
 */
const MANY_RANKS = 18;
const LARGEST = 10;

const input = readInput();
const sectors = input.core.taxonomy.sectors.map(({ id }) => id);
const nameOf = new Map(input.core.areas.map(({ code, name }) => [code, name]));
const firstEdition = firstEditionOf(input);
const today = new Country(input);

/** One ranking of one sector. */
type Answer = (sector: SectorId) => readonly AreaResult[];

const first = remembered((sector) => analyseCountry(today, firstEdition(sector)).areas);
const withChange =
  (change: Partial<Scenario>): Answer =>
  (sector) =>
    analyseCountry(today, { ...firstEdition(sector), ...change }).areas;

const { supply, placing, water, looking, needScope, fewPeople } = DEFAULT_SCENARIO;
const CHANGES: readonly {
  readonly name: string;
  readonly before: Answer;
  readonly after: Answer;
}[] = [
  { name: 'what looking found', before: beforeLooking(), after: first },
  { name: '12 how sure a pioneer is there', before: first, after: withChange({ supply }) },
  { name: '13 somewhere in', before: first, after: withChange({ placing }) },
  { name: '14 water', before: first, after: withChange({ water }) },
  { name: '15 expected after a look', before: first, after: withChange({ looking }) },
  {
    name: '16 need sets by nation',
    before: first,
    after: withChange({ needScope, weights: null }),
  },
  { name: '17 few people', before: first, after: withChange({ fewPeople }) },
  {
    name: 'all of 12 to 17',
    before: first,
    after: (sector) => analyseCountry(today, secondEdition(sector)).areas,
  },
];

for (const { name, before, after } of CHANGES) {
  const answers = sectors.map((sector) => ({
    sector,
    before: before(sector),
    after: after(sector),
  }));
  const movers = answers.flatMap((answer) =>
    moversBetween(answer.sector, rankedCodes(answer.before), rankedCodes(answer.after)),
  );
  const many = movers.filter((mover) => distanceOf(mover) > MANY_RANKS);
  const counts = answers.flatMap(({ before: from, after: to }) =>
    from.map(({ gapRank }, i) => [gapRank === null, to[i]!.gapRank === null] as const),
  );
  const entered = counts.filter(([wasOut, isOut]) => wasOut && !isOut).length;
  const left = counts.filter(([wasOut, isOut]) => !wasOut && isOut).length;
  console.log(
    `\n${name}: ${many.length} of ${movers.length} move by more than ${MANY_RANKS} ranks; ${entered} ranked for the first time, ${left} no longer.`,
  );
  const largest = movers
    .filter((mover) => distanceOf(mover) > 0)
    .toSorted((a, b) => distanceOf(b) - distanceOf(a) || (a.code < b.code ? -1 : 1))
    .slice(0, LARGEST);
  if (largest.length > 0)
    console.log(
      toTable(
        ['area', 'sector', 'from', 'to', 'need', 'access counted', 'looked'],
        largest.map((mover) => {
          const answer = answers.find(({ sector }) => sector === mover.sector)!;
          return rowOf(mover, find(answer.before, mover), find(answer.after, mover));
        }),
      ),
    );
}

function beforeLooking(): Answer {
  const core = withoutLooks(input.core, readFinds(input.core), new Set(input.core.looks));
  const country = new Country({ ...input, core });
  return (sector) => analyseCountry(country, firstEdition(sector)).areas;
}

function remembered(answer: Answer): Answer {
  const known = new Map<SectorId, readonly AreaResult[]>();
  return (sector) => {
    const result = known.get(sector) ?? answer(sector);
    known.set(sector, result);
    return result;
  };
}

function find(areas: readonly AreaResult[], { code }: Mover): AreaResult {
  return areas.find((area) => area.code === code)!;
}

function rowOf({ code, sector, from, to }: Mover, before: AreaResult, after: AreaResult): string[] {
  const change = (value: (area: AreaResult) => number): string =>
    `${value(before).toFixed(2)} → ${value(after).toFixed(2)}`;
  return [
    nameOf.get(code)!,
    sector,
    String(from),
    String(to),
    change(({ need }) => need!),
    change(accessCounted),
    before.looked === null && after.looked === null ? 'no' : 'yes',
  ];
}

/** Access as it went into the gap: as listed, or as expected after a look. */
function accessCounted({ gap, need }: AreaResult): number {
  return Math.max(0, 1 - gap! ** 2 / need!);
}
