import {
  coverageOf,
  isLocalSupply,
  NATIONS,
  OVERALL,
  type CoreData,
  type PlannedSite,
  type PracticeId,
  type Position,
  type Scenario,
  type Site,
} from '../domain';
import { certaintyOf } from './certainty';

/** The reach of a regional organisation, as a multiple of the catchment. */
const REGIONAL_FACTOR = 2;

/** Which pioneers count, and how. */
export type SupplyChoice = Pick<Scenario, 'sector' | 'practice' | 'supply' | 'placing'>;

/**
 * Sites of one kind, packed: those of organisation o are the entries start[o] .. start[o + 1]. A
 * nation is an index in NATIONS, -1 where it is that of whoever asks, as of a planned site.
 */
interface PackedSites {
  readonly start: Uint32Array;
  readonly siteIds: readonly string[];
  /** What is left at the site of the chance of its organisation, in [0, 1]. */
  readonly factor: Float64Array;
}

/** Sites with a place of their own; within an organisation those of one factor and nation together. */
interface Points extends PackedSites {
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** District by index; -1 where the table does not say. */
  readonly area: Int32Array;
  readonly nation: Int8Array;
}

/** Districts served as a whole: one entry per site and district. */
interface Served extends PackedSites {
  readonly area: Uint32Array;
}

/** Sites known to be somewhere in a region of one or more districts. */
interface Spread extends PackedSites {
  /** By index in `regions`. */
  readonly region: Uint32Array;
  readonly nation: Int8Array;
}

/** The local supply that matches a scenario, packed for the hot loops. */
export interface Supply {
  /** Organisations with at least one local site, in the order of the dataset. */
  readonly organisationIds: readonly string[];
  /** The chance that each works today, in [0, 1]. */
  readonly chance: Float64Array;
  /** 1, or 2 for a regional organisation; of a planned site by its own reach. */
  readonly catchmentFactor: Float64Array;
  readonly points: Points;
  readonly served: Served;
  readonly spread: Spread;
  /** Districts by index, of each region that a site is somewhere in. */
  readonly regions: readonly (readonly number[])[];
}

type Place =
  | { readonly kind: 'point'; readonly position: Position; readonly area: number }
  | { readonly kind: 'served'; readonly areas: readonly number[] }
  | { readonly kind: 'spread'; readonly areas: readonly number[] };

/**
 * Stage 4, what counts: the local sites of organisations that match the sector (OVERALL: all) and
 * the practice, each with what it covers (stage 13) and how sure it is (stage 12).
 */
export function matchSupply(core: CoreData, choice: SupplyChoice): Supply {
  const { chanceOf, factorOf } = certaintyOf(core.certainty, choice.supply);
  const placeOf = placing(core, choice);
  const sitesOf = indexesBy(core.sites, ({ organisationId }) => organisationId);
  const practice = practiceAsked(core, choice);
  const packer = new SupplyPacker();
  for (const organisation of core.organisations) {
    if (choice.sector !== OVERALL && !organisation.sectors.includes(choice.sector)) continue;
    if (practice !== null && !organisation.practices.includes(practice)) continue;
    const chance = chanceOf(organisation);
    if (chance === 0) continue;
    for (const index of sitesOf.get(organisation.id) ?? []) {
      const site = core.sites[index]!;
      const factor = factorOf(site, organisation);
      if (factor === 0 || !isLocalSupply(site, organisation)) continue;
      const place = placeOf(site);
      if (place !== null) packer.addSite(place, site, factor);
    }
    packer.endOrganisation(
      organisation.id,
      chance,
      organisation.reach === 'regional' ? REGIONAL_FACTOR : 1,
    );
  }
  return packer.build();
}

/** The practice that a scenario asks about; null for any, and for one that the tables do not know. */
function practiceAsked(
  core: CoreData,
  { practice }: Pick<Scenario, 'practice'>,
): PracticeId | null {
  return core.taxonomy.practices.find(({ id }) => id === practice)?.id ?? null;
}

/** Whether a hypothetical site does what is asked about. One that does not changes nothing there. */
export function plannedMatches(
  core: CoreData,
  { practice: own }: PlannedSite,
  scenario: Pick<Scenario, 'practice'>,
): boolean {
  const asked = practiceAsked(core, scenario);
  return asked === null || own === undefined || own === asked;
}

/**
 * Hypothetical sites, each a sure local organisation of its own.
 *
 * @param catchmentKm of those that carry no reach of their own
 */
export function plannedSupply(planned: readonly PlannedSite[], catchmentKm: number): Supply {
  const packer = new SupplyPacker();
  for (const [i, { position, reachKm }] of planned.entries()) {
    const id = `planned-${i + 1}`;
    packer.addSite({ kind: 'point', position, area: -1 }, { id, nation: null }, 1);
    packer.endOrganisation(id, 1, reachKm === null ? 1 : reachKm / catchmentKm);
  }
  return packer.build();
}

/** Where a site of local supply counts; null where the tables do not say enough. */
function placing(core: CoreData, { placing: way }: SupplyChoice): (site: Site) => Place | null {
  const areaIndex = new Map(core.areas.map(({ code }, index) => [code, index]));
  const areasOfCounty = indexesBy(core.areas, ({ countyCode }) => countyCode);
  return (site) => {
    const { areaCode, position } = site;
    const area = areaCode === null ? -1 : (areaIndex.get(areaCode) ?? -1);
    const areas = area >= 0 ? [area] : (areasOfCounty.get(areaCode ?? '') ?? []);
    const coverage = coverageOf(site);
    // Before there was a 'somewhere', a county served counted everywhere and a door at its point.
    const middle = way === 'middle' && site.coverage === null && coverage === 'somewhere';
    const wholeCounty = middle && site.kind === 'area-served' && site.precision === 'county';
    if (areas.length > 0) {
      if (coverage === 'whole' || wholeCounty) return { kind: 'served', areas };
      if (coverage === 'somewhere' && !middle) return { kind: 'spread', areas };
    }
    return position === null ? null : { kind: 'point', position, area };
  };
}

interface PointSite {
  readonly position: Position;
  readonly area: number;
  readonly nation: number;
  readonly siteId: string;
  readonly factor: number;
}

/** Packs one organisation after another. */
class SupplyPacker {
  private readonly ids: string[] = [];
  private readonly chance: number[] = [];
  private readonly catchmentFactor: number[] = [];
  private readonly points: PointSite[] = [];
  private readonly served: { area: number; siteId: string; factor: number }[] = [];
  private readonly spread: { region: number; nation: number; siteId: string; factor: number }[] =
    [];
  private readonly pointStart = [0];
  private readonly servedStart = [0];
  private readonly spreadStart = [0];
  private readonly regions: (readonly number[])[] = [];
  private readonly regionByKey = new Map<string, number>();

  addSite(
    place: Place,
    { id: siteId, nation }: { readonly id: string; readonly nation: Site['nation'] | null },
    factor: number,
  ): void {
    const nationIndex = NATIONS.findIndex((known) => known === nation);
    switch (place.kind) {
      case 'point':
        this.points.push({
          position: place.position,
          area: place.area,
          nation: nationIndex,
          siteId,
          factor,
        });
        break;
      case 'served':
        for (const area of place.areas) this.served.push({ area, siteId, factor });
        break;
      case 'spread':
        this.spread.push({
          region: this.regionOf(place.areas),
          nation: nationIndex,
          siteId,
          factor,
        });
        break;
    }
  }

  /** Closes the organisation that the sites since the last one belong to; without any it is left out. */
  endOrganisation(id: string, chance: number, catchmentFactor: number): void {
    const { points, served, spread } = this;
    const from = this.pointStart.at(-1)!;
    if (
      points.length === from &&
      served.length === this.servedStart.at(-1) &&
      spread.length === this.spreadStart.at(-1)
    )
      return;
    const own = points.splice(from).sort((a, b) => a.factor - b.factor || a.nation - b.nation);
    points.push(...own);
    this.ids.push(id);
    this.chance.push(chance);
    this.catchmentFactor.push(catchmentFactor);
    this.pointStart.push(points.length);
    this.servedStart.push(served.length);
    this.spreadStart.push(spread.length);
  }

  build(): Supply {
    const { points, served, spread } = this;
    return {
      organisationIds: this.ids,
      chance: Float64Array.from(this.chance),
      catchmentFactor: Float64Array.from(this.catchmentFactor),
      points: {
        ...packed(this.pointStart, points),
        longitude: Float64Array.from(points, ({ position }) => position[0]),
        latitude: Float64Array.from(points, ({ position }) => position[1]),
        area: Int32Array.from(points, ({ area }) => area),
        nation: Int8Array.from(points, ({ nation }) => nation),
      },
      served: {
        ...packed(this.servedStart, served),
        area: Uint32Array.from(served, ({ area }) => area),
      },
      spread: {
        ...packed(this.spreadStart, spread),
        region: Uint32Array.from(spread, ({ region }) => region),
        nation: Int8Array.from(spread, ({ nation }) => nation),
      },
      regions: this.regions,
    };
  }

  private regionOf(areas: readonly number[]): number {
    const key = areas.join(' ');
    const known = this.regionByKey.get(key);
    if (known !== undefined) return known;
    this.regionByKey.set(key, this.regions.length);
    return this.regions.push(areas) - 1;
  }
}

function packed(
  start: readonly number[],
  sites: readonly { readonly siteId: string; readonly factor: number }[],
): PackedSites {
  return {
    start: Uint32Array.from(start),
    siteIds: sites.map(({ siteId }) => siteId),
    factor: Float64Array.from(sites, ({ factor }) => factor),
  };
}

function indexesBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const known = indexes.get(key);
    if (known === undefined) indexes.set(key, [index]);
    else known.push(index);
  }
  return indexes;
}
