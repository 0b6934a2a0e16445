import type {
  AnalysisInput,
  Area,
  NearestSite,
  Normalisation,
  PlannedSite,
  Scenario,
  WaterReading,
} from '../domain';
import { LastCover } from './coverTable';
import type { Demand } from './demand';
import { DrawnFields } from './drawnFields';
import { DrawnReach } from './drawnReach';
import { referenceAccess, supplyPerPerson } from './floatingCatchment';
import { groundOf } from './ground';
import { closingExpected, lookingOf, looksOfAreas, type AreaLooks, type Looking } from './looks';
import { nearestSites } from './nearest';
import { normalise } from './normalise';
import { groupsOf, type Groups } from './percentile';
import { reachAtDemand, reachTable, type ReachAtDemand, type ReachTable } from './reach';
import { presence, presenceInSimilar } from './readiness';
import { sumRows } from './rows';
import { shrinkRates } from './shrink';
import { rememberedFields, type FieldOf } from './spread';
import {
  matchSupply,
  plannedMatches,
  plannedSupply,
  type Supply,
  type SupplyChoice,
} from './supply';

const NEAREST_COUNT = 3;

/** Catchments, for each doubling of one, at which a draw works out where a site somewhere reaches. */
const FIELDS_PER_DOUBLING = 6;

/** Enough of those for every region that people name, at once. */
const MOST_DRAWN_FIELDS = 8000;

/** 'drawn' takes the one short cut that only a draw of uncertainty may take. */
type Grain = 'exact' | 'drawn';

/** Which pioneers count, and how distances to them are taken. */
type Choice = SupplyChoice & Pick<Scenario, 'water'>;

/** Sites that do not exist yet. */
type Planned = Pick<Scenario, 'planned'>;

interface PerHead {
  readonly access: Float64Array;
  readonly reference: number;
}

/** What follows from which pioneers count, and from nothing else. */
interface Choices {
  readonly supply: Supply;
  /** For each area, nearest first. */
  readonly nearest: readonly (readonly NearestSite[])[];
  /** For each area, the share of similar areas where one of them can be expected. */
  readonly inSimilar: readonly (number | null)[];
}

/**
 * The dataset made ready for many scenarios. What depends on no choice is computed once; what
 * depends on one slider is kept until that slider moves. The answers are the same as without.
 */
export class Country {
  readonly areas: readonly Area[];
  readonly codes: readonly string[];
  /** The areas of each nation, by index. */
  readonly byNation: Groups;
  readonly demand: Demand;
  readonly looking: Looking;
  /** Whom each candidate of the last plan would serve. */
  readonly lastCover = new LastCover();

  private readonly normalisedBy = new Map<string, (number | null)[]>();
  private readonly choicesBy = new Map<string, Choices>();
  private readonly fieldsBy: Readonly<Record<Grain, Readonly<Record<WaterReading, FieldOf>>>>;
  private readonly lastReach = new LastAnswer<ReachAtDemand & { readonly table: ReachTable }>();
  private readonly lastFields = new LastAnswer<DrawnFields>();
  private readonly lastPerHead = new LastAnswer<PerHead>();

  constructor(readonly input: AnalysisInput) {
    const { core } = input;
    this.areas = core.areas;
    this.codes = this.areas.map(({ code }) => code);
    this.byNation = groupsOf(this.areas.map(({ nation }) => nation));
    this.demand = groundOf(this.areas, input.demand);
    this.looking = lookingOf(this.areas, core.looks);
    const fields = (most?: number): Readonly<Record<WaterReading, FieldOf>> => ({
      round: rememberedFields(this.ground({ water: 'round' }), most),
      straight: rememberedFields(this.ground({ water: 'straight' }), most),
    });
    this.fieldsBy = { exact: fields(), drawn: fields(MOST_DRAWN_FIELDS) };
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
    const groups = indicator.withinNationOnly ? this.byNation : null;
    const scores = normalise(values, indicator.direction, method, groups);
    this.normalisedBy.set(key, scores);
    return scores;
  }

  /** Who looked where, for the sectors of a scenario. */
  looksAt({ sector }: Pick<Scenario, 'sector'>): AreaLooks[] {
    const { looks, taxonomy } = this.input.core;
    const sectors = taxonomy.sectors.map(({ id }) => id);
    return looksOfAreas(this.areas, looks, sectors, sector);
  }

  /** By area, the share of missing access that another look is expected to close, in [0, 1]. */
  closings(scenario: Pick<Scenario, 'sector'>): number[] {
    return this.looksAt(scenario).map(({ share }, i) =>
      closingExpected(share, this.looking.closedBy[this.areas[i]!.nation], this.looking),
    );
  }

  /** The demand points with straight lines, or with ways round water. */
  ground({ water }: Pick<Scenario, 'water'>): Demand {
    return water === 'round' ? this.demand : { ...this.demand, detours: null };
  }

  pioneers(choice: Choice): Choices {
    const key = keyOf(choice);
    const known = this.choicesBy.get(key);
    if (known !== undefined) return known;
    const demand = this.ground(choice);
    const supply = matchSupply(this.input.core, choice);
    const made = {
      supply,
      nearest: nearestSites(demand, supply, NEAREST_COUNT),
      inSimilar: presenceInSimilar(this.input.indicators.similarAt, presence(demand, supply)),
    };
    this.choicesBy.set(key, made);
    return made;
  }

  /** Reach with today's pioneers and the planned sites. */
  reach(scenario: Choice & Planned, catchmentKm: number): ReachAtDemand {
    const today = this.reachToday(scenario, catchmentKm, 'exact');
    const added = this.reachAdded(scenario, catchmentKm);
    if (added === null) return today;
    return {
      pioneers: sum(today.pioneers, added.pioneers),
      inRing: sum(today.inRing, added.inRing),
      fromOwnNation: today.fromOwnNation.map((yes, slot) => yes | added.fromOwnNation[slot]!),
      roundWater: today.roundWater.map((yes, slot) => yes | added.roundWater[slot]!),
    };
  }

  /** Supply per person by slot, with the planned sites, and that of the average person today. */
  perHead(scenario: Choice & Planned, catchmentKm: number): PerHead {
    const { access, reference } = this.perHeadToday(scenario, catchmentKm);
    const added = this.perHeadAdded(scenario, catchmentKm);
    return { access: added === null ? access : sum(access, added), reference };
  }

  /**
   * H by slot in one draw, where each of the matching organisations is there or not, and with the
   * planned sites.
   *
   * @param counts one per organisation of the supply, in [0, 1]
   */
  reachDrawn(scenario: Choice & Planned, catchmentKm: number, counts: Float64Array): Float64Array {
    const { table } = this.reachToday(scenario, catchmentKm, 'drawn');
    const own = sumRows(table.rows, counts, this.demand.grid.length);
    const added = this.reachAdded(scenario, catchmentKm);
    return added === null ? own : sum(own, added.pioneers);
  }

  /**
   * Today's reach and supply per person at many catchments in km, rising, for many draws.
   *
   * @param among all catchments of the draws: regions are looked at once for all of them, and what
   *   a region counts depends on that company in its last bits
   */
  drawnReach(
    scenario: Choice,
    catchmentsKm: readonly number[],
    among: readonly number[],
  ): DrawnReach {
    const { supply } = this.pioneers(scenario);
    const demand = this.ground(scenario);
    const different = [...new Set(among.map(roundedCatchment))];
    const fields = this.lastFields.get(JSON.stringify([scenario.water, ...different]), () => {
      return new DrawnFields(demand, different);
    });
    const fieldsAt = catchmentsKm.map((km): FieldOf => {
      const k = different.indexOf(roundedCatchment(km));
      return (areas, ownKm) => fields.at(areas, ownKm / km)[k]!;
    });
    return new DrawnReach(demand, supply, catchmentsKm, fieldsAt);
  }

  private reachToday(
    scenario: Choice,
    catchmentKm: number,
    grain: Grain,
  ): ReachAtDemand & { readonly table: ReachTable } {
    return this.lastReach.get(keyOf(scenario, catchmentKm, grain), () => {
      const { supply } = this.pioneers(scenario);
      const fieldOf = this.fieldsOf(scenario, catchmentKm, grain);
      const table = reachTable(this.ground(scenario), supply, catchmentKm, fieldOf);
      const pioneers = sumRows(table.rows, supply.chance, this.demand.grid.length);
      return { ...table, table, pioneers };
    });
  }

  private perHeadToday(scenario: Choice, catchmentKm: number): PerHead {
    return this.lastPerHead.get(keyOf(scenario, catchmentKm), () => {
      const { supply } = this.pioneers(scenario);
      const fieldOf = this.fieldsOf(scenario, catchmentKm, 'exact');
      const table = supplyPerPerson(this.ground(scenario), supply, catchmentKm, fieldOf);
      const access = sumRows(table, supply.chance, this.demand.grid.length);
      return { access, reference: referenceAccess(this.demand.population, access) };
    });
  }

  /** Fields of regions; in draws those of the nearest of a few catchments, as they cost the most. */
  private fieldsOf({ water }: Choice, catchmentKm: number, grain: Grain): FieldOf {
    const fields = this.fieldsBy[grain][water];
    if (grain === 'exact') return fields;
    const rounded = roundedCatchment(catchmentKm);
    return (areas, ownKm) => fields(areas, rounded * (ownKm / catchmentKm));
  }

  /** What the planned sites add to reach; null without any. */
  reachAdded(scenario: Choice & Planned, catchmentKm: number): ReachAtDemand | null {
    const planned = this.plannedFor(scenario);
    if (planned.length === 0) return null;
    return reachAtDemand(this.ground(scenario), plannedSupply(planned, catchmentKm), catchmentKm);
  }

  private plannedFor(scenario: Choice & Planned): readonly PlannedSite[] {
    const { planned = [] } = scenario;
    return planned.filter((site) => plannedMatches(this.input.core, site, scenario));
  }

  /** What the planned sites add to the supply per person; null without any. */
  perHeadAdded(scenario: Choice & Planned, catchmentKm: number): Float64Array | null {
    const planned = this.plannedFor(scenario);
    if (planned.length === 0) return null;
    const supply = plannedSupply(planned, catchmentKm);
    const table = supplyPerPerson(this.ground(scenario), supply, catchmentKm);
    return sumRows(table, supply.chance, this.demand.grid.length);
  }
}

/** The nearest of those at which draws work out where a site somewhere reaches, in km. */
function roundedCatchment(km: number): number {
  return 2 ** (Math.round(Math.log2(km) * FIELDS_PER_DOUBLING) / FIELDS_PER_DOUBLING);
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]!);
}

function keyOf(choice: Choice, ...rest: readonly unknown[]): string {
  const { sector, practice, supply, placing, water } = choice;
  return JSON.stringify([sector, practice, supply, placing, water, ...rest]);
}

/** Remembers one answer: enough for a slider that moves while the others stand still. */
class LastAnswer<Answer> {
  private last: { key: string; answer: Answer } | null = null;

  get(key: string, compute: () => Answer): Answer {
    if (this.last?.key !== key) this.last = { key, answer: compute() };
    return this.last.answer;
  }
}
