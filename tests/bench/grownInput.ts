import { pickOne, seededRandom, type Random } from '../../src/analysis/random';
import {
  isExact,
  isLocalSupply,
  type AnalysisInput,
  type Area,
  type CoreData,
  type DemandPoints,
  type IndicatorData,
  type Organisation,
  type Site,
} from '../../src/domain';
import { grownPoints, scatter } from './grownCountry';

export interface Growth {
  readonly points: number;
  readonly sites: number;
  /** The districts of today, or each point an area of its own. */
  readonly areas: 'districts' | 'points';
}

const SITES_TO_AN_ORGANISATION = 4;

/**
 * The dataset of today grown: more neighbourhoods, more sites of local supply, and on request each
 * neighbourhood an area. Invented, but each site is of a kind, precision and state as some real one
 * is, so that as many serve whole districts or are somewhere in them as today.
 */
export function grownInput(input: AnalysisInput, { points, sites, areas }: Growth): AnalysisInput {
  const grown = grownPoints(input, points);
  const core = withSites(input, sites);
  const demand = { ...input.demand, points: grown };
  if (areas === 'districts') return { ...input, core, demand };
  return {
    core: { ...core, areas: areasOfPoints(core.areas, grown) },
    indicators: figuresOfPoints(input.indicators, grown),
    demand: { ...demand, points: { ...grown, areaIndex: Uint32Array.from(grown.codes.keys()) } },
  };
}

function withSites({ core, demand }: AnalysisInput, count: number): CoreData {
  const random = seededRandom(3);
  const organisationOf = new Map(core.organisations.map((one) => [one.id, one]));
  const supply = core.sites.flatMap((site) => {
    const organisation = organisationOf.get(site.organisationId)!;
    return isLocalSupply(site, organisation) ? [{ site, organisation }] : [];
  });
  const organisations: Organisation[] = [];
  const place = placer(core.areas, demand.points, random);
  const sites = Array.from({ length: count }, (_, i): Site => {
    const { site, organisation } = pickOne(random, supply);
    if (i % SITES_TO_AN_ORGANISATION === 0)
      organisations.push({ ...organisation, id: `grown-${organisations.length}` });
    return place({ ...site, id: `grown-${i}`, organisationId: organisations.at(-1)!.id });
  });
  return { ...core, organisations, sites };
}

/** Puts a site where some people live. */
function placer(
  areas: readonly Area[],
  { longitude, latitude, areaIndex }: DemandPoints,
  random: Random,
): (site: Site) => Site {
  return (site) => {
    const home = Math.floor(random() * longitude.length);
    const { code, countyCode, centre, nation } = areas[areaIndex[home]!]!;
    if (site.precision === 'county')
      return { ...site, nation, areaCode: countyCode, position: null };
    const position = isExact(site.precision)
      ? ([longitude[home]! + scatter(random), latitude[home]! + scatter(random)] as const)
      : centre;
    return { ...site, nation, areaCode: code, position };
  };
}

/** Each point as an area, like its district but in its place, its code and its people. */
function areasOfPoints(areas: readonly Area[], points: DemandPoints): Area[] {
  return points.codes.map((code, i): Area => {
    const district = areas[points.areaIndex[i]!]!;
    return {
      ...district,
      code,
      population: points.population[i]!,
      centre: [points.longitude[i]!, points.latitude[i]!],
    };
  });
}

/** The figures of the district of each point; a point of each similar district is similar. */
function figuresOfPoints(data: IndicatorData, { areaIndex }: DemandPoints): IndicatorData {
  const members = data.similarAt.map((): number[] => []);
  for (const [point, area] of areaIndex.entries()) members[area]!.push(point);
  const each = <Value>(column: readonly Value[]): Value[] =>
    Array.from(areaIndex, (area) => column[area]!);
  return {
    ...data,
    values: data.values.map(({ indicatorId, values, basis, counts }) => ({
      indicatorId,
      values: each(values),
      basis: each(basis),
      ...(counts && { counts: { events: each(counts.events), atRisk: each(counts.atRisk) } }),
    })),
    similarAt: each(data.similarAt).map((districts, point) =>
      districts.flatMap((district) => {
        const alike = members[district]!;
        return alike.length > 0 ? [alike[point % alike.length]!] : [];
      }),
    ),
  };
}
