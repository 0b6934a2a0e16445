import {
  CHOOSE,
  DEPRIVED_WEIGHT,
  type NeighbourhoodGroups,
  type PlanAnswer,
  type PlanRequest,
  type Scenario,
} from '../domain';
import { choosePlaces } from './choosePlaces';
import type { Country } from './country';
import { coverTable, type Cover } from './coverTable';
import type { Demand } from './demand';
import { finish } from './finish';
import { lazyGreedy } from './lazyGreedy';
import { gainAt, siteAtSlot, withSite, type Objective } from './objective';
import { placesAnswer } from './placesAnswer';
import { planBound } from './planBound';
import { planCandidates } from './planCandidates';
import { planGround } from './planGround';
import { ScenarioError } from './scenarioError';
import { areasWithin, fifthsBySlot, neighbourhoodSlots } from './territory';
import { toldAs } from './toldAs';

/**
 * Pairs of a candidate and a place within its catchment that a plan may hold: above it candidates
 * are thinned. All neighbourhoods of today at 20 km are 1.7 million.
 */
const MOST_PAIRS = 2_500_000;
/** How far it is when the table of who is served is ready; the choice and the proof follow. */
const TABLE_READY = 0.7;
const CHOICE_READY = 0.8;

/**
 * Stage 11: where a few prototypes would bring the most people in need within reach. Any
 * neighbourhood may be chosen; existing pioneers, and planned sites of the scenario, stay fixed.
 * Greedy, then polished by swaps, with a bound proven for this plan.
 *
 * A generator, so that a worker can tell how far it is and abandon it: yields the share done.
 *
 * @throws ScenarioError when the number of places makes no sense or there is nowhere to choose from
 */
export function* whereNext(
  country: Country,
  groups: NeighbourhoodGroups,
  scenario: Scenario,
  request: PlanRequest,
): Generator<number, PlanAnswer> {
  checkRequest(request);
  const { catchmentKm, halfReach } = scenario;
  const { choose, onePerRegion, within } = request;
  const territory = areasWithin(country, within);
  const ground = planGround(country, scenario);
  const { demand } = ground;
  const worth = weighed(country, groups, request, ground.objective);

  const key = JSON.stringify([scenario.water, catchmentKm, halfReach, within]);
  const making = country.lastCover.get(key, () =>
    coverOf(demand, neighbourhoodSlots(country, territory), scenario),
  );
  const { candidates, table } = yield* between(0, TABLE_READY, making);
  const problem = {
    demand,
    candidates,
    table,
    catchmentKm,
    halfReach,
    choose,
    unserved: worth.unserved,
    groupOf: onePerRegion ? regionOfSlot(country) : null,
  };
  const choosing = choosePlaces(problem);
  const { chosen, upperBound } = yield* between(TABLE_READY, CHOICE_READY, choosing);
  const proven = yield* between(CHOICE_READY, 1, planBound(problem, chosen));
  const isThinned = candidates.slots.length < candidates.members.flat().length;
  const slots = polishedInCells(
    worth,
    chosen.map((k) => candidates.members[k]!),
    chosen.map((k) => candidates.slots[k]!),
    catchmentKm,
  );
  const ordered = mostFirst(worth, slots, catchmentKm);
  const total = ordered.reduce((sum, { gain }) => sum + gain, 0);
  // Rounding must not let a plan that is the best possible look better than that.
  const bound = Math.max(total, isThinned ? proven : Math.min(proven, upperBound));
  const sites = ordered.map(({ slot }) => ({
    ...siteAtSlot(demand, slot, catchmentKm),
    slot,
    practice: scenario.practice,
    matches: true,
  }));
  return {
    ...placesAnswer(country, groups, scenario, territory, ground, sites),
    request,
    worth: total,
    worthUpperBound: bound,
    provenShare: total > 0 ? total / bound : null,
  };
}

function* coverOf(
  demand: Demand,
  slots: readonly number[],
  { catchmentKm, halfReach }: Scenario,
): Generator<number, Cover> {
  const candidates = planCandidates(demand, slots, catchmentKm, MOST_PAIRS);
  return { candidates, table: yield* coverTable(demand, candidates, catchmentKm, halfReach) };
}

/** The region of England, or the other nation, that a slot is in. */
export function regionOfSlot({ areas, demand }: Country): (slot: number) => string {
  return (slot) => areas[demand.area[slot]!]!.regionCode;
}

/** What places are worth: gains, with the people of the most deprived fifth counted more where asked. */
export function weighed(
  country: Country,
  groups: NeighbourhoodGroups,
  { extraWeightDeprived }: PlanRequest,
  objective: Objective,
): Objective {
  if (!extraWeightDeprived) return objective;
  const fifths = fifthsBySlot(country, groups);
  const unserved = objective.unserved.map((people, slot) =>
    fifths[slot] === 0 ? people * DEPRIVED_WEIGHT : people,
  );
  return { ...objective, unserved };
}

function checkRequest({ choose }: PlanRequest): void {
  if (!Number.isInteger(choose) || choose < CHOOSE.min || choose > CHOOSE.max)
    throw new ScenarioError(
      `The number of places is ${choose}. Choose a whole number from ${CHOOSE.min} to ${CHOOSE.max}.`,
    );
}

/** Where candidates stand for others: the best point of the cell of each, the others as they are. */
function polishedInCells(
  worth: Objective,
  cells: readonly (readonly number[])[],
  chosen: readonly number[],
  catchmentKm: number,
): number[] {
  const { demand } = worth;
  const slots = [...chosen];
  for (const [k, cell] of cells.entries()) {
    if (cell.length === 1) continue;
    const without = slots
      .filter((_, i) => i !== k)
      .reduce((left, slot) => withSite(left, siteAtSlot(demand, slot, catchmentKm)), worth);
    const gains = new Map(
      cell.map((slot) => [slot, gainAt(without, siteAtSlot(demand, slot, catchmentKm))]),
    );
    for (const [slot, gain] of gains) if (gain > gains.get(slots[k]!)!) slots[k] = slot;
  }
  return slots;
}

/** The chosen slots, the one that adds the most first, each with what it adds to those before. */
function mostFirst(
  worth: Objective,
  slots: readonly number[],
  catchmentKm: number,
): { readonly slot: number; readonly gain: number }[] {
  let objective = worth;
  const siteOf = (k: number) => siteAtSlot(worth.demand, slots[k]!, catchmentKm);
  const { chosen } = finish(
    lazyGreedy(
      {
        candidateCount: slots.length,
        gain: (k) => gainAt(objective, siteOf(k)),
        choose: (k) => {
          objective = withSite(objective, siteOf(k));
        },
        groupOf: null,
      },
      slots.length,
    ),
  );
  return chosen.map(({ candidate, gain }) => ({ slot: slots[candidate]!, gain }));
}

/** The progress of a part, as that of the whole from where the part begins to where it ends. */
function between<Answer>(
  start: number,
  end: number,
  part: Generator<number, Answer>,
): Generator<number, Answer> {
  return toldAs(part, (share) => start + (end - start) * share);
}
