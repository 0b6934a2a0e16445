import type {
  CoverageCurve,
  CoveragePoint,
  NeighbourhoodGroups,
  PlacesAnswer,
  PlannedPlace,
  PracticeId,
  Scenario,
} from '../domain';
import type { Country } from './country';
import type { Demand } from './demand';
import { nearestFrom } from './nearest';
import { eachServed, type NewSite, type Objective } from './objective';
import type { PlanGround } from './planGround';
import { todayOf } from './planToday';
import { whoGains, type Served } from './whoGains';

/** A new site, and the slot of the neighbourhood it is in or nearest to. */
export interface PlacedSite extends NewSite {
  readonly slot: number;
  /** What it would do: whom it learns from does the same; null for anything. */
  readonly practice: PracticeId | null;
  /** Whether that is what the scenario asks about; a site of something else serves nobody there. */
  readonly matches: boolean;
}

/**
 * What sites would do, one after the other, beside those that are there before they come.
 *
 * @param territory by area, whether it is told of; those beyond it gain too
 * @param ground its objective and pioneers are those before the sites come
 */
export function placesAnswer(
  country: Country,
  groups: NeighbourhoodGroups,
  scenario: Scenario,
  territory: readonly boolean[],
  ground: PlanGround,
  sites: readonly PlacedSite[],
): PlacesAnswer {
  const { demand, objective } = ground;
  const learnFrom = learningFrom(country, scenario, demand);
  const before = { inReach: reached(ground.pioneers), unserved: objective.unserved };
  const after = { inReach: before.inReach.slice(), unserved: objective.unserved.slice() };
  const coverage = coverageOf(demand, territory, ground);

  const points = [coverage.at(after)];
  const places = sites.map((site): PlannedPlace => {
    const step = site.matches ? addSite(objective, site, after) : SERVES_NOBODY;
    points.push(coverage.at(after));
    const area = demand.area[site.slot]!;
    const position = [site.longitude, site.latitude] as const;
    return {
      areaCode: country.codes[area]!,
      neighbourhoodCode: country.input.demand.points.codes[demand.grid.order[site.slot]!]!,
      position,
      ...step,
      nearestPioneer: learnFrom(site.practice)(position, area)[0] ?? null,
    };
  });
  return {
    scenario,
    places,
    gain: places.reduce((sum, place) => sum + place.gain, 0),
    today: todayOf(country, territory, ground),
    whoGains: whoGains(country, groups, territory, before, after),
    curve: {
      today: coverage.at({
        inReach: reached(ground.pioneersToday),
        unserved: ground.today.unserved,
      }),
      points,
      all: coverage.all,
    },
  };
}

const SERVES_NOBODY = { people: 0, gain: 0, peopleNewlyInReach: 0 };

/** Finds the pioneer nearest to a place, of those of the sector with a practice. */
function learningFrom(
  country: Country,
  scenario: Scenario,
  demand: Demand,
): (practice: PracticeId | null) => ReturnType<typeof nearestFrom> {
  const known = new Map<PracticeId | null, ReturnType<typeof nearestFrom>>();
  return (practice) => {
    const search =
      known.get(practice) ??
      nearestFrom(demand, country.pioneers({ ...scenario, practice }).supply, 1);
    known.set(practice, search);
    return search;
  };
}

function reached(pioneers: Float64Array): Uint8Array {
  return Uint8Array.from(pioneers, (count) => (count > 0 ? 1 : 0));
}

/** Adds a site to who is reached and takes it off who is not served, in place. */
function addSite(
  objective: Objective,
  site: NewSite,
  { inReach, unserved }: Served,
): Pick<PlannedPlace, 'people' | 'gain' | 'peopleNewlyInReach'> {
  const { population } = objective.demand;
  let [people, gain, peopleNewlyInReach] = [0, 0, 0];
  eachServed(objective, site, (slot, share) => {
    people += population[slot]!;
    gain += unserved[slot]! * share;
    unserved[slot]! *= 1 - share;
    if (inReach[slot] === 0) peopleNewlyInReach += population[slot]!;
    inReach[slot] = 1;
  });
  return { people, gain, peopleNewlyInReach };
}

/** How far the people of a territory are covered, and how far they could be. */
function coverageOf(
  { population, area }: Demand,
  territory: readonly boolean[],
  { need }: PlanGround,
): {
  readonly at: (served: Served) => CoveragePoint;
  readonly all: CoverageCurve['all'];
} {
  const sum = (ofSlot: (slot: number) => number): number =>
    population.reduce(
      (total, _, slot) => (territory[area[slot]!]! ? total + ofSlot(slot) : total),
      0,
    );
  const inNeed = (slot: number): number => population[slot]! * (need[area[slot]!] ?? 0);
  const all = { people: sum((slot) => population[slot]!), peopleInNeed: sum(inNeed) };
  return {
    all,
    at: ({ inReach, unserved }) => ({
      people: sum((slot) => (inReach[slot] === 1 ? population[slot]! : 0)),
      peopleInNeed: sum((slot) => inNeed(slot) - unserved[slot]!),
    }),
  };
}
