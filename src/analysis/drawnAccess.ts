import type { Lens, Scenario } from '../domain';
import type { Country } from './country';
import { meanByArea } from './demand';
import { chanceOf, keptInDraw, type Draw } from './draws';
import { accessPerHead } from './floatingCatchment';
import { accessOfReach } from './reach';
import { toldAs } from './toldAs';

/** What the people of each area have within reach in a draw, on average. */
export interface DrawnAccess {
  /** a in [0, 1], by the lens of the draw. */
  readonly access: Float64Array;
  /** Somebody to learn from, in [0, 1]: the pioneers of the ring, of whom there are many, as expected. */
  readonly learning: Float64Array;
}

/**
 * Access by area in the draws of some catchments, where each organisation is there or not by its
 * chance, the same one everywhere. Draws of one catchment come together, catchments from the narrowest.
 *
 * @param draws all of them, those of other catchments too
 * @param factors of those catchments, rising
 *
 * Yields the answer for one draw after another, and null again and again while none is ready.
 */
export function* accessInDraws(
  country: Country,
  scenario: Scenario,
  draws: readonly Draw[],
  factors: readonly number[],
  seed: number,
): Generator<(DrawnAccess & { readonly draw: number }) | null, void> {
  if (factors.length === 0) return;
  const { demand } = country;
  const { supply } = country.pioneers(scenario);
  const kmOf = (factor: number): number => scenario.catchmentKm * factor;
  const catchmentsKm = factors.map(kmOf);
  const reach = country.drawnReach(scenario, catchmentsKm, catchmentFactors(draws).map(kmOf));
  const rings = yield* toldAs(reach.rings(), notYet);
  for (const [step, catchmentKm] of catchmentsKm.entries()) {
    const added = country.reachAdded(scenario, catchmentKm);
    const ring = rings[step]!;
    const inRing = plus((slot) => ring[slot]!, added?.inRing);
    const learning = meanByArea(demand, (slot) => accessOfReach(inRing(slot), scenario.halfReach));
    const asked = (lens: Lens): number[] =>
      draws.flatMap((draw, k) =>
        draw.catchmentFactor === factors[step] && draw.lens === lens ? [k] : [],
      );
    const keptIn = (draw: number): Float64Array => keptInDraw(supply, chanceOf(seed, draw).supply);

    const [byReach, perHead] = [asked('reach'), asked('per-head')];
    const { pioneers, supplied, reference } = yield* toldAs(
      reach.sums(step, byReach.map(keptIn), perHead.map(keptIn)),
      notYet,
    );
    for (const [k, draw] of byReach.entries()) {
      const reached = plus(pioneers.of(k), added?.pioneers);
      const access = meanByArea(demand, (slot) => accessOfReach(reached(slot), scenario.halfReach));
      yield { draw, access, learning };
    }

    const addedPerHead = country.perHeadAdded(scenario, catchmentKm) ?? undefined;
    for (const [k, draw] of perHead.entries()) {
      const each = plus(supplied.of(k), addedPerHead);
      const access = meanByArea(demand, (slot) => accessPerHead(each(slot), reference));
      yield { draw, access, learning };
    }
  }
}

/** Those that are drawn at all, rising. */
export function catchmentFactors(draws: readonly Draw[]): number[] {
  return [...new Set(draws.map(({ catchmentFactor }) => catchmentFactor))].sort((a, b) => a - b);
}

function notYet(): null {
  return null;
}

/** By slot: what a person added, where they did, comes on top. */
function plus(
  own: (slot: number) => number,
  added: Float64Array | undefined,
): (slot: number) => number {
  return added === undefined ? own : (slot) => own(slot) + added[slot]!;
}
