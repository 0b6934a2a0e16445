import type { CoreData, Site } from '../../domain';
import { areasByCode } from '../../store/selectors/sitePlaces';
import { nameIn } from '../../ui/nameIn';

/** Names that stand for the places of an organisation in one line. */
export interface PlaceSummary {
  /** At most two names, of distinct places, in the order given. */
  readonly names: readonly string[];
  /** Places that are not named. */
  readonly others: number;
  /** True where all that is known is the head office. */
  readonly onlyHeadOffice: boolean;
}

const NAMED = 2;

/**
 * The places of some sites of one organisation, services for a whole nation left aside. Where it
 * works comes before where it has its head office.
 */
export function placeSummary(
  core: CoreData,
  sites: readonly Site[],
  language: string,
): PlaceSummary {
  const placed = sites.filter(({ precision }) => precision !== 'national');
  const working = placed.filter(({ kind }) => kind !== 'head-office');
  const names = new Set(
    [...working, ...placed].map((site) => placeName(core, site, language)).filter(isName),
  );
  return {
    names: [...names].slice(0, NAMED),
    others: Math.max(0, names.size - NAMED),
    onlyHeadOffice: working.length === 0 && placed.length > 0,
  };
}

/** The council or county of a site, else the place as the table words it. */
function placeName(core: CoreData, site: Site, language: string): string | null {
  const area = areasByCode(core).get(site.areaCode ?? '');
  if (area) return nameIn(language, area);
  const county = core.areas.find(({ countyCode }) => countyCode === site.areaCode);
  return county?.countyName ?? site.place;
}

function isName(name: string | null): name is string {
  return name !== null && name !== '';
}
