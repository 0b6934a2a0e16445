import type { Tables } from '../../data/pipeline/tables';
import { pickOne, seededRandom, uniform, type Random } from '../../src/analysis/random';
import { isExact } from '../../src/domain';

type Organisation = Tables['organisations'][number];
type Site = Tables['sites'][number];

/** Degrees: about a kilometre, so that invented doors crowd where people live. */
const SCATTER = 0.01;

/**
 * The tables with as many organisations and sites as asked for, today's among them. The others are
 * invented: a name is put together from words of real names and a district's, and everything else
 * is as in one real row or another, so that what is common stays common. Sites stand near
 * neighbourhoods drawn at random, as many to an organisation as to any other.
 */
export function grownDirectory(
  tables: Tables,
  size: { readonly organisations: number; readonly sites: number },
  seed: number,
): Tables {
  const random = seededRandom(seed);
  const words = tables.organisations.flatMap(({ name }) => name.split(/\s+/));
  const inventedCount = size.organisations - tables.organisations.length;
  const organisations = Array.from({ length: inventedCount }, (_, i): Organisation => {
    const place = pickOne(random, tables.areas).name;
    const name = `${pickOne(random, words)} ${pickOne(random, words)} ${place}`;
    return { ...pickOne(random, tables.organisations), name, id: idOf(name, i) };
  });
  const siteCount = size.sites - tables.sites.length;
  const siteOf = siteMaker(tables, random);
  const sites = Array.from({ length: siteCount }, (_, i) =>
    siteOf(i, organisations[Math.floor((i * inventedCount) / siteCount)]!.id),
  );
  return {
    ...tables,
    organisations: [...tables.organisations, ...organisations],
    sites: [...tables.sites, ...sites],
  };
}

function siteMaker(
  { areas, neighbourhoods, sites }: Tables,
  random: Random,
): (index: number, organisationId: string) => Site {
  const areaByCode = new Map(areas.map((area) => [area.code, area]));
  return (index, organisationId) => {
    const like = pickOne(random, sites);
    const own = { ...like, id: `g${index}`, organisation_id: organisationId };
    if (like.precision === 'national') return own;
    const home = pickOne(random, neighbourhoods);
    const area = areaByCode.get(home.area_code)!;
    const { nation } = area;
    if (like.precision === 'county') return { ...own, nation, area_code: area.county_code };
    const [longitude, latitude] = isExact(like.precision)
      ? [home.longitude + scatter(random), home.latitude + scatter(random)]
      : [area.centre_longitude, area.centre_latitude];
    return { ...own, nation, area_code: area.code, longitude, latitude };
  };
}

/** Unlike any other by its number. */
function idOf(name: string, index: number): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${index}`;
}

function scatter(random: Random): number {
  return uniform(random, -SCATTER, SCATTER);
}
