import { Country, finish, planSteadiness, whatIf, whereNext } from '../analysis';
import {
  CATCHMENT_KM,
  CHOOSE,
  MOST_PLANNED,
  type CoreData,
  type Nation,
  type PlannedSite,
} from '../domain';
import { CommandError, runCommand } from './commandError';
import { districtsNamed } from './districtsNamed';
import { numberWithin, readFlags, repeated, type Flags } from './flags';
import { writtenPlan } from './planWritten';
import { readGroups, readInput, readNeighbourhoodNames } from './publishedData';
import { FORMATS, QUESTION_FLAGS, readQuestion } from './question';

/**
 * npm run --silent plan -- [--choose n] [--within codes] [--one-per-region] [--weigh-deprived]
 *   [--add lon,lat[,km[,practice]]]... [--who-gains] [--draws n] [--format table|json|csv|geojson]
 *   and the flags of the question of `gaps`
 *
 * Where a few prototypes would bring the most people in need within reach, with a share of the best
 * possible that is proven for this very plan, among the districts of --within: codes of districts,
 * counties, combined authorities, regions and nations, parted by commas. With --nation only those of
 * one nation. Sites of --add stand while places are chosen; without --choose they are the whole
 * answer: what if? --draws says how often each place is chosen again under other plausible settings.
 */
const FLAGS = {
  ...QUESTION_FLAGS,
  choose: 'value',
  within: 'value',
  'one-per-region': 'switch',
  'weigh-deprived': 'switch',
  add: 'values',
  'who-gains': 'switch',
  draws: 'value',
} as const;
const MOST_DRAWS = 10_000;

function main(): void {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const input = readInput();
  const asked = readQuestion(flags, input, [...FORMATS, 'geojson'] as const);
  const planned = repeated(flags, 'add').map((text) => readSite(text, input.core));
  if (planned.length > MOST_PLANNED)
    throw new CommandError(`--add may be given ${MOST_PLANNED} times at most.`);
  const scenario = planned.length > 0 ? { ...asked.scenario, planned } : asked.scenario;
  const request = {
    choose: numberWithin(flags, 'choose', { ...CHOOSE, whole: true }, CHOOSE.default),
    onePerRegion: flags['one-per-region'] === true,
    within: readWithin(flags, input.core, asked.nation),
    extraWeightDeprived: flags['weigh-deprived'] === true,
  };
  const draws = numberWithin(flags, 'draws', { min: 0, max: MOST_DRAWS, whole: true }, 0);

  const country = new Country(input);
  const groups = readGroups();
  const isWhatIf = planned.length > 0 && flags['choose'] === undefined;
  const answer = isWhatIf
    ? whatIf(country, groups, scenario, request.within)
    : finish(whereNext(country, groups, scenario, request));
  const codes = answer.places.map(({ neighbourhoodCode }) => neighbourhoodCode);
  const steadiness =
    draws === 0 || isWhatIf
      ? null
      : finish(planSteadiness(country, groups, scenario, request, codes, draws));
  const written = writtenPlan(input.core, readNeighbourhoodNames(), asked.format, {
    answer,
    steadiness,
    whoGains: flags['who-gains'] === true,
  });
  console.log(written);
}

/** Districts to choose from; null for all. */
function readWithin(flags: Flags, core: CoreData, nation: Nation | null): string[] | null {
  const { within } = flags;
  if (within === undefined && nation === null) return null;
  const named = within === undefined ? null : districtsNamed(core, 'within', String(within));
  return core.areas
    .filter((area) => nation === null || area.nation === nation)
    .map(({ code }) => code)
    .filter((code) => named === null || named.has(code));
}

function readSite(text: string, { taxonomy }: CoreData): PlannedSite {
  const [degreesEast, degreesNorth, km = '', practice, ...others] = text.split(',');
  const [longitude = NaN, latitude = NaN] = [degreesEast, degreesNorth].map((degrees) =>
    degrees?.trim() ? Number(degrees) : NaN,
  );
  const reachKm = km === '' ? null : Number(km);
  const isPlace =
    isWithin(longitude, { min: -180, max: 180 }) && isWithin(latitude, { min: -90, max: 90 });
  if (!isPlace || others.length > 0 || (reachKm !== null && !isWithin(reachKm, CATCHMENT_KM)))
    throw new CommandError(
      `--add "${text}" is not longitude,latitude in degrees, with or without ,km of reach from ${CATCHMENT_KM.min} to ${CATCHMENT_KM.max} and ,practice.`,
    );
  if (practice === undefined) return { position: [longitude, latitude], reachKm };
  if (!taxonomy.practices.some(({ id }) => id === practice))
    throw new CommandError(
      `--add "${text}": there is no practice "${practice}". It is one of ${taxonomy.practices.map(({ id }) => id).join(', ')}.`,
    );
  return { position: [longitude, latitude], reachKm, practice };
}

function isWithin(
  value: number | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): boolean {
  return value !== undefined && value >= min && value <= max;
}

runCommand(main);
