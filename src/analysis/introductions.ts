import {
  EVIDENCE_LEVELS,
  isUnservedNeed,
  type GapAnalysis,
  type Introduction,
  type Introductions,
  type Organisation,
  type Scenario,
} from '../domain';
import { analyseCountry } from './analyse';
import { assign } from './assign';
import type { Country } from './country';
import { evidenceOrder } from './evidenceOrder';
import { worksElsewhere } from './similar';
import { matchSupply } from './supply';

/** One who could be asked. */
interface Candidate {
  readonly organisationId: string;
  readonly areaCode: string;
  readonly likeness: number;
}

/**
 * Every ranked place where need is high and no pioneer is known is introduced to one who works in a place
 * like it, so that nobody is asked more than so often: as many introductions as there can be, and of
 * those the most alike in all. Of two as alike the one with the stronger evidence costs less, by at
 * most half a place in the list of similar places. The assignment is exact.
 *
 * @param mostAsked whole, at least 1
 */
export function introductions(
  country: Country,
  scenario: Scenario,
  mostAsked: number,
): Introductions {
  const { core, indicators } = country.input;
  const supply = matchSupply(core, scenario);
  const gaps = gapPlaces(analyseCountry(country, scenario));
  const candidates = gaps.map((areaIndex) =>
    nearestOfEach(worksElsewhere(core.areas, supply, indicators.similarAt[areaIndex]!)),
  );
  const ids = [...new Set(candidates.flat().map(({ organisationId }) => organisationId))];
  const rightOf = new Map(ids.map((id, right) => [id, right]));
  const byId = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  const costs = candidates.map(
    (own) =>
      new Map(
        own.map(({ organisationId, likeness }) => [
          rightOf.get(organisationId)!,
          likeness + weakness(byId.get(organisationId)!),
        ]),
      ),
  );
  const chosen = assign(costs, ids.length, mostAsked);
  const indexOf = new Map(core.areas.map(({ code }, index) => [code, index]));
  const places = gaps.map((areaIndex, i): Introduction => {
    const right = chosen[i];
    const to = candidates[i]!.find(({ organisationId }) => organisationId === ids[right ?? -1]);
    return {
      areaIndex,
      to: to
        ? {
            organisationId: to.organisationId,
            areaIndex: indexOf.get(to.areaCode)!,
            likeness: to.likeness,
          }
        : null,
      choice: candidates[i]!.length,
    };
  });
  return { scenario, mostAsked, places };
}

/** Indexes of the ranked areas of high need that no pioneer reaches, the largest gap first. */
function gapPlaces({ areas }: GapAnalysis): number[] {
  return areas
    .flatMap((area, index) => (isUnservedNeed(area) && area.gapRank !== null ? [index] : []))
    .toSorted((a, b) => areas[a]!.gapRank! - areas[b]!.gapRank!);
}

/** Each organisation where it works in the most similar place. */
function nearestOfEach(works: ReturnType<typeof worksElsewhere>): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const { areaCode, similarity, organisationIds } of works)
    for (const organisationId of organisationIds)
      if (!first.has(organisationId))
        first.set(organisationId, { organisationId, areaCode, likeness: similarity });
  return [...first.values()];
}

/** In [0, 0.5]: 0 for a controlled study, 0.5 where nobody looked for one. */
function weakness(organisation: Organisation): number {
  return evidenceOrder(organisation) / (2 * EVIDENCE_LEVELS.length);
}
