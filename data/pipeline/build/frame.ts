import type { TableRow } from '../../../src/dataset/schema/tables';
import type { Bounds } from '../../../src/domain';
import type { Tables } from '../tables';
import { packChoices, packCodes, packSteps } from './pack';

/** Content of frame.json, loaded first: what does not grow with the directory. */
export function buildFrame(tables: Tables, boundsOf: (areaCode: string) => Bounds): unknown {
  return {
    areas: buildAreas(tables, boundsOf),
    regions: buildRegions(tables.regions),
    combinedAuthorities: buildAuthorities(tables),
    taxonomy: buildTaxonomy(tables),
    certainty: tables.certainty,
  };
}

function buildAuthorities({ areas, combined_authorities }: Tables): unknown {
  const place = new Map(areas.map(({ code }, index) => [code, index]));
  return combined_authorities.map(({ code, name, area_codes }) => ({
    code,
    name,
    areaAt: area_codes.map((member) => place.get(member) ?? -1),
  }));
}

function buildAreas({ areas, former_codes }: Tables, boundsOf: (code: string) => Bounds): unknown {
  const place = new Map(areas.map(({ code }, index) => [code, index]));
  const bounds = areas.map(({ code }) => boundsOf(code));
  const side = (index: 0 | 1 | 2 | 3): unknown =>
    packSteps(
      bounds.map((box) => box[index]),
      2,
    );
  // A district without a county is its own upper tier: null, filled in again on load.
  const ownCounty = areas.map(({ code, county_code }) => code === county_code);
  return {
    code: packCodes(areas.map(({ code }) => code)),
    name: areas.map(({ name }) => name),
    nameWelsh: areas.map(({ name_welsh }) => name_welsh),
    nation: packChoices(areas.map(({ nation }) => nation)),
    regionCode: packChoices(areas.map(({ region_code }) => region_code)),
    countyCode: packChoices(
      areas.map(({ county_code }, index) => (ownCounty[index] ? null : county_code)),
    ),
    countyName: packChoices(
      areas.map(({ county_name }, index) => (ownCounty[index] ? null : county_name)),
    ),
    population: areas.map(({ population }) => population),
    longitude: packSteps(
      areas.map(({ centre_longitude }) => centre_longitude),
      4,
    ),
    latitude: packSteps(
      areas.map(({ centre_latitude }) => centre_latitude),
      4,
    ),
    west: side(0),
    south: side(1),
    east: side(2),
    north: side(3),
    areaKm2: areas.map(({ area_km2 }) => area_km2),
    ruralUrban: packChoices(areas.map(({ rural_urban }) => rural_urban)),
    formerCodes: {
      code: packCodes(former_codes.map(({ code }) => code)),
      name: former_codes.map(({ name }) => name),
      areaAt: former_codes.map(({ area_code }) => place.get(area_code) ?? -1),
    },
  };
}

function buildRegions(regions: readonly TableRow<'regions'>[]): unknown {
  return {
    code: packCodes(regions.map(({ code }) => code)),
    name: regions.map(({ name }) => name),
    nameWelsh: regions.map(({ name_welsh }) => name_welsh),
    nation: packChoices(regions.map(({ nation }) => nation)),
  };
}

function buildTaxonomy({ sectors, practices, families, need_sets, starters }: Tables): unknown {
  return {
    sectors: sectors.map(({ name_welsh, ...sector }) => ({ ...sector, nameWelsh: name_welsh })),
    practices: practices.map((practice) => ({
      id: practice.id,
      name: practice.name,
      nameWelsh: practice.name_welsh,
      definition: practice.definition,
      definitionWelsh: practice.definition_welsh,
      familyId: practice.family,
      mainSources: practice.main_sources,
      otherSources: practice.other_sources,
    })),
    families: families.map(({ id, name, name_welsh }) => ({ id, name, nameWelsh: name_welsh })),
    needSets: need_sets.map(({ id, nation, indicators }) => ({
      id,
      nation,
      indicatorIds: indicators,
    })),
    // The description is for the page of previews alone.
    starters: starters.map(({ id, sector, practice, nation, weights, rows, ...words }) => ({
      id,
      sector,
      practice,
      nation,
      weights,
      rows,
      question: words.question,
      questionWelsh: words.question_welsh,
    })),
  };
}
