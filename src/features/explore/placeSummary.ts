import { hasPlace, type CoreData, type Site } from '../../domain';
import { nameIn } from '../../i18n';
import { areasByCode } from '../../store/selectors/sitePlaces';

/** Names that stand for the places of an organisation in one line. */
export interface PlaceSummary {
  /** Names of both of two distinct places; of more, the first. */
  readonly names: readonly string[];
  /** Places that are not named. */
  readonly others: number;
  /** True where all that is known is the head office. */
  readonly onlyHeadOffice: boolean;
}

/**
 * The places of some sites of one organisation, services for a whole nation left aside. Where it
 * works comes before where it has its head office.
 */
export function placeSummary(
  core: CoreData,
  sites: readonly Site[],
  language: string,
): PlaceSummary {
  const placed = sites.filter(hasPlace);
  const working = placed.filter(({ kind }) => kind !== 'head-office');
  const names = new Set(
    [...working, ...placed].map((site) => placeName(core, site, language)).filter(isName),
  );
  const namedCount = names.size === 2 ? 2 : 1;
  return {
    names: [...names].slice(0, namedCount),
    others: Math.max(0, names.size - namedCount),
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
