import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { buildFiles } from '../../data/pipeline/build/files';
import { decodeManifest } from '../../src/dataset';
import { DATA_FOLDER, publish } from './published';

const published = publish();
const { tables, files, core, indicators, comparisons, details, demand, gazetteer } = published;

describe('build', () => {
  it('gives the same bytes each time, and those that are committed', () => {
    const again = buildFiles(DATA_FOLDER, tables);
    for (const [name, text] of files) {
      const path = fileURLToPath(new URL(`../../public/data/${name}`, import.meta.url));
      expect(again.get(name) === text, `${name} differs between two builds`).toBe(true);
      expect(
        readFileSync(path, 'utf8') === text,
        `public/data/${name} is not what data/ builds`,
      ).toBe(true);
    }
  }, 30_000);

  it('names every file in the manifest with its checksum', () => {
    const manifest = decodeManifest(published.json('manifest.json'));
    expect(Object.keys(manifest.files)).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json'),
    );
    for (const [name, { sha256, bytes }] of Object.entries(manifest.files)) {
      const text = files.get(name) ?? '';
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      expect(bytes).toBe(Buffer.byteLength(text));
    }
  });
});

describe('what is published equals the tables', () => {
  it('areas', () => {
    expect(core.areas.length).toBe(361);
    tables.areas.forEach((row, at) => {
      expect(core.areas[at]).toMatchObject({
        code: row.code,
        name: row.name,
        nameWelsh: row.name_welsh,
        nation: row.nation,
        regionCode: row.region_code,
        countyCode: row.county_code,
        countyName: row.county_name,
        population: row.population,
        areaKm2: row.area_km2,
        ruralUrban: row.rural_urban,
        formerCodes: tables.former_codes
          .filter(({ area_code }) => area_code === row.code)
          .map(({ code, name }) => ({ code, name })),
        centre: [row.centre_longitude, row.centre_latitude],
        similar: tables.similar
          .filter(({ area_code }) => area_code === row.code)
          .map(({ similar_code }) => similar_code),
      });
    });
  });

  it('organisations and sites', () => {
    expect(
      core.organisations.map(({ id, name, sectors, practices }) => ({
        id,
        name,
        sectors,
        practices,
      })),
    ).toEqual(
      tables.organisations.map(({ id, name, sectors, practices }) => ({
        id,
        name,
        sectors,
        practices,
      })),
    );
    expect(core.organisations.map(({ evidenceLevel }) => evidenceLevel)).toEqual(
      tables.organisations.map(({ evidence_level }) => evidence_level),
    );
    expect(core.sites).toEqual(
      tables.sites.map((site) => ({
        id: site.id,
        organisationId: site.organisation_id,
        name: site.name,
        kind: site.kind,
        precision: site.precision,
        position: site.longitude === null ? null : [site.longitude, site.latitude],
        place: site.place,
        areaCode: site.area_code,
        nation: site.nation,
        checked: !site.source.startsWith('general knowledge of the field'),
      })),
    );
  });

  it('figures, with how each district came by its own and the interval', () => {
    const cells = new Map(
      tables.values.map((row) => [`${row.indicator_id} ${row.area_code}`, row]),
    );
    const intervals = new Map(
      comparisons.intervals.map((interval) => [interval.indicatorId, interval]),
    );
    for (const { indicatorId, values, basis } of indicators.values) {
      const rows = tables.areas.map(({ code }) => cells.get(`${indicatorId} ${code}`));
      expect(values).toEqual(rows.map((row) => row?.value ?? null));
      expect(basis).toEqual(rows.map((row) => row?.basis ?? null));
      const interval = intervals.get(indicatorId);
      expect(interval?.low ?? rows.map(() => null)).toEqual(rows.map((row) => row?.low ?? null));
      expect(interval?.high ?? rows.map(() => null)).toEqual(rows.map((row) => row?.high ?? null));
    }
  });

  it('comparisons', () => {
    const shown = comparisons.comparisons.flatMap(({ indicatorId, byCode }) =>
      Object.entries(byCode).map(([code, value]) => `${indicatorId} ${code} ${value}`),
    );
    expect(shown.toSorted()).toEqual(
      tables.comparisons.map((row) => `${row.indicator_id} ${row.code} ${row.value}`).toSorted(),
    );
  });

  it('words and studies', () => {
    expect(details.details.map(({ id }) => id)).toEqual(tables.organisations.map(({ id }) => id));
    expect(details.details.map(({ checkedPage }) => checkedPage)).toEqual(
      tables.organisations.map(({ checked_page }) => checked_page),
    );
    expect(details.details.flatMap(({ evidence }) => evidence).length).toBe(tables.evidence.length);
  });

  it('neighbourhoods and postcodes', () => {
    const codeAt = (index: number): string | undefined => core.areas[index]?.code;
    const { codes, longitude, latitude, population, areaIndex } = demand.points;
    expect(codes).toEqual(tables.neighbourhoods.map(({ code }) => code));
    expect([...longitude]).toEqual(tables.neighbourhoods.map((row) => row.longitude));
    expect([...latitude]).toEqual(tables.neighbourhoods.map((row) => row.latitude));
    expect([...population]).toEqual(tables.neighbourhoods.map((row) => row.population));
    expect([...areaIndex].map(codeAt)).toEqual(tables.neighbourhoods.map((row) => row.area_code));
    expect(
      gazetteer.postcodeDistricts.map((place) => [
        place.postcode,
        place.town,
        codeAt(place.areaIndex),
      ]),
    ).toEqual(
      tables.postcode_districts.map((row) => [row.postcode_district, row.town, row.area_code]),
    );
    expect(
      gazetteer.postcodeSectors.map((place) => [place.postcode, place.longitude, place.latitude]),
    ).toEqual(
      tables.postcode_sectors.map((row) => [row.postcode_sector, row.longitude, row.latitude]),
    );
  });

  it('the water between, and the ways across', () => {
    expect(demand.barriers).toEqual(
      tables.barriers.map((row) => ({
        id: row.id,
        name: row.name,
        nameWelsh: row.name_welsh,
        line: row.line,
        crossings: tables.crossings
          .filter(({ barrier_id }) => barrier_id === row.id)
          .map((crossing) => ({
            name: crossing.name,
            nameWelsh: crossing.name_welsh,
            kind: crossing.kind,
            banks: [
              [crossing.from_longitude, crossing.from_latitude],
              [crossing.to_longitude, crossing.to_latitude],
            ],
          })),
      })),
    );
  });
});
