import { describe, expect, it } from 'vitest';

import { isLocalSupply, NATIONS } from '../../src/domain';
import { publish } from './published';

const { core, tables } = publish();
const organisationOf = new Map(core.organisations.map((one) => [one.id, one]));
const areaOf = new Map(core.areas.map((area) => [area.code, area]));
const supply = core.sites.filter((site) =>
  isLocalSupply(site, organisationOf.get(site.organisationId)!),
);

/** Organisations of a sector at work in a district or in the county around it, as the tables hold. */
function heldIn(areaCode: string, sector: string): number {
  const codes = new Set([areaCode, areaOf.get(areaCode)?.countyCode]);
  const there = supply.filter(
    (site) =>
      codes.has(site.areaCode ?? '') &&
      organisationOf.get(site.organisationId)!.sectors.includes(sector),
  );
  return new Set(there.map(({ organisationId }) => organisationId)).size;
}

describe('the pioneers', () => {
  it('are at work in every sector of every nation, and practise every practice', () => {
    const nationOf = new Map(core.areas.map(({ code, nation }) => [code, nation]));
    const found = new Set(
      supply.flatMap(({ areaCode, organisationId }) =>
        organisationOf
          .get(organisationId)!
          .sectors.map((sector) => `${sector} ${nationOf.get(areaCode ?? '')}`),
      ),
    );
    const wanted = core.taxonomy.sectors.flatMap(({ id }) => NATIONS.map((n) => `${id} ${n}`));
    expect(wanted.filter((pair) => !found.has(pair))).toEqual([]);

    const practised = new Set(core.organisations.flatMap(({ practices }) => practices));
    expect(core.taxonomy.practices.filter(({ id }) => !practised.has(id))).toEqual([]);
  });

  it('stand once: by name, and at a place by its name', () => {
    const names = tables.organisations.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const places = tables.sites.map(({ organisation_id, kind, area_code, longitude, name }) =>
      [organisation_id, kind, area_code, longitude, name.toLowerCase()].join(' '),
    );
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it('have a site, save those whose place nobody knows', () => {
    const placed = new Set(tables.sites.map(({ organisation_id }) => organisation_id));
    const nowhere = tables.organisations.filter(({ id }) => !placed.has(id));
    expect(nowhere.length / tables.organisations.length).toBeLessThan(0.01);
  });
});

describe('what a look says and what the tables hold', () => {
  it('agree: the tables hold as many as were found, in more than nine of ten', () => {
    const short = core.looks.filter(
      ({ areaCode, sector, found }) => heldIn(areaCode, sector) < found,
    );
    expect(short.length / core.looks.length).toBeLessThan(0.1);
  });

  it('agree: access fell only where one that was known has closed', () => {
    const fell = tables.looked.filter(
      ({ access_before, access_after }) =>
        access_before !== null && access_after !== null && access_after < access_before,
    );
    expect(fell.length).toBeGreaterThan(0);
    expect(fell.every(({ known_before }) => known_before > 0)).toBe(true);
  });
});
