import type { AnalysisInput, Area, NearestSite, Normalisation, Scenario } from '../domain';
import { indexDemand, type Demand } from './demand';
import { catchmentsOf, floatingCatchment, referenceAccess } from './floatingCatchment';
import { nearestSites } from './nearest';
import { normalise } from './normalise';
import { reachAtDemand, type Reach } from './reach';
import { presence, presenceInSimilar } from './readiness';
import { shrinkRates } from './shrink';
import { matchSupply, withPlanned, type Supply } from './supply';

const NEAREST_COUNT = 3;

/** Which pioneers count. */
type Choice = Pick<Scenario, 'sector' | 'practice'>;

/** Sites that do not exist yet. */
type Plan = Pick<Scenario, 'planned'>;

interface PerHead {
  readonly access: Float64Array;
  readonly reference: number;
}

/** What follows from which pioneers count, and from nothing else. */
interface Choices {
  readonly supply: Supply;
  /** For each area, nearest first. */
  readonly nearest: readonly (readonly NearestSite[])[];
  /** For each area, share of similar areas where one of them is present. */
  readonly inSimilar: readonly (number | null)[];
}

/**
 * The dataset made ready for many scenarios. What depends on no choice is computed once; what
 * depends on one slider is kept until that slider moves. The answers are the same as without.
 */
export class Country {
  readonly areas: readonly Area[];
  readonly codes: readonly string[];
  readonly demand: Demand;

  private readonly nations: readonly string[];
  private readonly normalisedBy = new Map<string, (number | null)[]>();
  private readonly choicesBy = new Map<string, Choices>();
  private readonly lastReach = new LastAnswer<Reach>();
  private readonly lastPerHead = new LastAnswer<PerHead>();

  constructor(readonly input: AnalysisInput) {
    this.areas = input.core.areas;
    this.codes = this.areas.map(({ code }) => code);
    this.nations = this.areas.map(({ nation }) => nation);
    this.demand = indexDemand(this.areas, input.demand.points);
  }

  /** Stages 1 and 2 for one indicator, by its position in the dataset. */
  normalised(index: number, method: Normalisation): readonly (number | null)[] {
    const key = `${method} ${index}`;
    const known = this.normalisedBy.get(key);
    if (known !== undefined) return known;
    const indicator = this.input.indicators.indicators[index]!;
    const table = this.input.indicators.values.find(
      ({ indicatorId }) => indicatorId === indicator.id,
    );
    const values =
      table === undefined
        ? this.areas.map(() => null)
        : table.counts === undefined
          ? table.values
          : shrinkRates(table.counts);
    const groups = indicator.withinNationOnly ? this.nations : null;
    const scores = normalise(values, indicator.direction, method, groups);
    this.normalisedBy.set(key, scores);
    return scores;
  }

  pioneers(choice: Choice): Choices {
    const key = keyOf(choice);
    const known = this.choicesBy.get(key);
    if (known !== undefined) return known;
    const supply = matchSupply(this.input.core, choice);
    const made = {
      supply,
      nearest: nearestSites(this.demand, supply, NEAREST_COUNT),
      inSimilar: presenceInSimilar(this.areas, presence(this.areas.length, supply)),
    };
    this.choicesBy.set(key, made);
    return made;
  }

  /** Reach with today's pioneers and the planned sites. */
  reach(scenario: Choice & Plan, catchmentKm: number): Reach {
    return this.lastReach.get(keyOf(scenario, scenario.planned, catchmentKm), () =>
      reachAtDemand(this.demand, this.supplyWithPlan(scenario), catchmentKm),
    );
  }

  /** Supply per person by slot, with the planned sites, and that of the average person today. */
  perHead(scenario: Choice & Plan, catchmentKm: number): PerHead {
    const { population } = this.demand;
    const suppliesPerPerson = (supply: Supply): Float64Array =>
      floatingCatchment(population, catchmentsOf(this.demand, supply, catchmentKm));
    const today = this.lastPerHead.get(keyOf(scenario, catchmentKm), () => {
      const access = suppliesPerPerson(this.pioneers(scenario).supply);
      return { access, reference: referenceAccess(population, access) };
    });
    if (scenario.planned === undefined || scenario.planned.length === 0) return today;
    return { access: suppliesPerPerson(this.supplyWithPlan(scenario)), reference: today.reference };
  }

  private supplyWithPlan(scenario: Choice & Plan): Supply {
    return withPlanned(this.pioneers(scenario).supply, scenario.planned ?? []);
  }
}

function keyOf({ sector, practice }: Choice, ...rest: readonly unknown[]): string {
  return JSON.stringify([sector, practice, ...rest]);
}

/** Remembers one answer: enough for a slider that moves while the others stand still. */
class LastAnswer<Answer> {
  private last: { key: string; answer: Answer } | null = null;

  get(key: string, compute: () => Answer): Answer {
    if (this.last?.key !== key) this.last = { key, answer: compute() };
    return this.last.answer;
  }
}
