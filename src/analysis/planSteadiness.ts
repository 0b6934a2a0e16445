import type {
  NeighbourhoodGroups,
  PlanRequest,
  PlanSteadiness,
  Position,
  Scenario,
} from '../domain';
import { choosePlaces } from './choosePlaces';
import type { Country } from './country';
import { coverTable } from './coverTable';
import { haversineKm } from './distance';
import { chanceOf, closingsInDraw, drawOf, keptInDraw, needInDraw } from './draws';
import { makeObjective } from './objective';
import { planCandidates } from './planCandidates';
import { SEED, seededRandom } from './random';
import { ScenarioError } from './scenarioError';
import { areasWithin, neighbourhoodSlots } from './territory';
import { needMix } from './weights';
import { regionOfSlot, weighed } from './whereNext';
import { toldAs } from './toldAs';

const PLAN_DRAWS = 60;
/** Pairs of a candidate and a place within its catchment: a draw may be coarser than the plan. */
const PAIRS_IN_DRAW = 200_000;
/** Nearby, in catchments: two places as close serve mostly the same people. */
const NEARBY = 0.5;

/**
 * How often each place of a plan would be chosen again when need, catchment, supply and looks are
 * drawn as those of stage 7 are. In a draw the candidates are the places themselves and a few of each
 * district, so what is counted is a place of the same district, and one nearby. Draws come in their own
 * order, not by catchment, so that what is known so far leans to no side.
 *
 * A generator, so that a worker can tell and abandon it: yields what is known so far, again and
 * again while a draw is worked out.
 *
 * @param neighbourhoodCodes of the places
 * @throws ScenarioError when the scenario cannot be worked out, or there is no such neighbourhood
 */
export function* planSteadiness(
  country: Country,
  groups: NeighbourhoodGroups,
  scenario: Scenario,
  request: PlanRequest,
  neighbourhoodCodes: readonly string[],
  draws: number = PLAN_DRAWS,
  seed: number = SEED,
): Generator<PlanSteadiness, PlanSteadiness> {
  const demand = country.ground(scenario);
  const { supply } = country.pioneers(scenario);
  const { indicators } = country.input.indicators;
  const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
  const needOf = needInDraw(country, scenario, mix);
  const closingsOf = closingsInDraw(country, scenario);
  const slots = neighbourhoodSlots(country, areasWithin(country, request.within));
  const places = neighbourhoodCodes.map((code) => ({ code, slot: slotOf(country, code) }));
  const thinned = planCandidates(demand, slots, scenario.catchmentKm, PAIRS_IN_DRAW);
  const candidates = { slots: [...new Set([...places.map(({ slot }) => slot), ...thinned.slots])] };
  const random = seededRandom(seed);
  const count = counting(country, scenario, places, draws, seed);

  let sofar = count.sofar(0);
  for (let k = 0; k < draws; k++) {
    const draw = drawOf(random, mix.weights.length);
    const chance = chanceOf(seed, k);
    const catchmentKm = scenario.catchmentKm * draw.catchmentFactor;
    const making = coverTable(demand, candidates, catchmentKm, scenario.halfReach);
    // Within a draw nothing new is known.
    const table = yield* toldAs(making, () => sofar);

    const closings = closingsOf(chance.looks);
    const unmet = needOf(draw).map((score, i) =>
      score === null ? null : score * (1 - closings[i]!),
    );
    const pioneers = country.reachDrawn(scenario, catchmentKm, keptInDraw(supply, chance.supply));
    const objective = makeObjective(demand, unmet, pioneers, scenario.halfReach);
    const choosing = choosePlaces({
      candidates,
      table,
      choose: request.choose,
      unserved: weighed(country, groups, request, objective).unserved,
      groupOf: request.onePerRegion ? regionOfSlot(country) : null,
    });
    const { chosen } = yield* toldAs(choosing, () => sofar);
    count.add(chosen.map((candidate) => candidates.slots[candidate]!));
    sofar = count.sofar(k + 1);
    yield sofar;
  }
  return sofar;
}

/** Counts in how many draws each place was chosen again. */
function counting(
  country: Country,
  { catchmentKm }: Scenario,
  asked: readonly { readonly code: string; readonly slot: number }[],
  draws: number,
  seed: number,
): {
  readonly add: (chosen: readonly number[]) => void;
  readonly sofar: (drawn: number) => PlanSteadiness;
} {
  const { demand } = country;
  const positionAt = (slot: number): Position => [demand.longitude[slot]!, demand.latitude[slot]!];
  const places = asked.map((place) => ({ ...place, sameDistrict: 0, nearby: 0 }));
  return {
    add: (chosen) => {
      for (const place of places) {
        const { slot } = place;
        if (chosen.some((other) => demand.area[other] === demand.area[slot])) place.sameDistrict++;
        const isNear = (other: number): boolean =>
          haversineKm(positionAt(slot), positionAt(other)) <= NEARBY * catchmentKm;
        if (chosen.some(isNear)) place.nearby++;
      }
    },
    sofar: (drawn) => ({
      drawn,
      draws,
      seed,
      places: places.map(({ code, sameDistrict, nearby }) => ({
        neighbourhoodCode: code,
        sameDistrict: drawn === 0 ? 0 : sameDistrict / drawn,
        nearby: drawn === 0 ? 0 : nearby / drawn,
      })),
    }),
  };
}

function slotOf({ demand, input }: Country, code: string): number {
  const slot = demand.grid.order.indexOf(input.demand.points.codes.indexOf(code));
  if (slot < 0) throw new ScenarioError(`There is no neighbourhood with the code "${code}".`);
  return slot;
}
