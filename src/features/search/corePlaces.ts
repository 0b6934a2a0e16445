import { NATION_CODES, type Area, type CoreData, type Region } from '../../domain';
import type { Place } from './place';

/** Councils, regions, nations and organisations: what can be found before the gazetteer is there. */
export function corePlaces({ areas, regions, organisations }: CoreData): readonly Place[] {
  return [
    ...areas.map(councilPlace),
    regionPlace(ENGLAND),
    ...regions.map(regionPlace),
    ...organisations.map(({ id, name }): Place => ({
      id: `organisation:${id}`,
      kind: 'organisation',
      name,
      nameWelsh: null,
      code: id,
      areaIndex: null,
      position: null,
      former: [],
    })),
  ];
}

function councilPlace(area: Area, areaIndex: number): Place {
  return {
    id: `council:${area.code}`,
    kind: 'council',
    name: area.name,
    nameWelsh: area.nameWelsh,
    code: area.code,
    areaIndex,
    position: area.centre,
    former: area.formerCodes,
  };
}

/** The table of regions names the other three nations, which are one region each. */
const ENGLAND = { code: NATION_CODES.england, name: 'England', nameWelsh: 'Lloegr' };

const CODES_OF_NATIONS: ReadonlySet<string> = new Set(Object.values(NATION_CODES));

function regionPlace({ code, name, nameWelsh }: Omit<Region, 'nation'>): Place {
  const kind = CODES_OF_NATIONS.has(code) ? 'nation' : 'region';
  const id = `${kind}:${code}`;
  return { id, kind, name, nameWelsh, code, areaIndex: null, position: null, former: [] };
}
