import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { whoSaid } from '../../data/pipeline/accept/whoSaid';
import { buildDirectory } from '../../data/pipeline/build/directory';
import { buildFiles } from '../../data/pipeline/build/files';
import { recordState } from '../../data/pipeline/build/recordState';
import { readDataDate } from '../../data/pipeline/tableFiles';
import { decodeCore, decodeFrame, decodeManifest } from '../../src/dataset';
import { PAGE_KINDS } from '../../src/domain';
import { DATA_FOLDER, publish } from './published';

const published = publish();
const edition = readDataDate(DATA_FOLDER);
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
      });
    });
  });

  it('similar areas', () => {
    expect(indicators.similarAt.length).toBe(361);
    tables.areas.forEach(({ code }, at) => {
      expect(indicators.similarAt[at]!.map((place) => core.areas[place]!.code)).toEqual(
        tables.similar
          .filter(({ area_code }) => area_code === code)
          .map(({ similar_code }) => similar_code),
      );
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
    expect(core.organisations.map(({ recordState: state }) => state)).toEqual(
      tables.organisations.map((row) => recordState(row, edition, tables.ageing)),
    );
    expect(core.sites).toEqual(
      tables.sites.map((site) => ({
        id: site.id,
        organisationId: site.organisation_id,
        kind: site.kind,
        precision: site.precision,
        position: site.longitude === null ? null : [site.longitude, site.latitude],
        // A town that stands alone is all that the list has; the others are words of the card.
        place: site.area_code === null ? site.place : null,
        areaCode: site.area_code,
        nation: site.nation,
        coverage: site.coverage,
        checked: !/^(?:general knowledge of the field|the form on the map)/u.test(site.source),
      })),
    );
  });

  it('a place that came in by the form as one that is not yet checked', () => {
    const source = whoSaid({ sender: 'organisation', page: null }, edition);
    const sites = tables.sites
      .slice(0, 2)
      .map((site, at) => ({ ...site, source: [source, 'seed'][at]! }));
    const directory: unknown = JSON.parse(
      JSON.stringify(buildDirectory({ ...tables, sites }, edition)),
    );
    const read = decodeCore(decodeFrame(published.json('frame.json')), directory);
    expect(read.sites.map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('how sure a record is, and who looked where', () => {
    expect(core.certainty).toEqual(tables.certainty);
    expect(core.looks).toEqual(
      tables.looked.map((row) => ({
        areaCode: row.area_code,
        sector: row.sector,
        on: row.looked_on,
        kind: row.kind,
        found: row.found,
        accessBefore: row.access_before,
        accessAfter: row.access_after,
        again: row.again,
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
    const kinds = details.details.map(({ checkedPage, checkedPageKind }) => [
      checkedPage === null,
      checkedPageKind === null,
    ]);
    expect(kinds.filter(([noPage, noKind]) => noPage !== noKind)).toEqual([]);
    expect(new Set(details.details.map((one) => one.checkedPageKind))).toEqual(
      new Set([...PAGE_KINDS, null]),
    );
    expect(details.details.flatMap(({ evidence }) => evidence).length).toBe(tables.evidence.length);
    expect(details.siteWords).toEqual(
      new Map(tables.sites.map(({ id, name, place }) => [id, { name, place }])),
    );
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
        line: row.line,
        crossings: tables.crossings
          .filter(({ barrier_id }) => barrier_id === row.id)
          .map((crossing) => ({
            banks: [
              [crossing.from_longitude, crossing.from_latitude],
              [crossing.to_longitude, crossing.to_latitude],
            ],
          })),
      })),
    );
  });

  it('councils near a border, and for a sector those of its district', () => {
    const codes = (places: readonly number[]) => places.map((at) => core.areas[at]?.code);
    expect(gazetteer.postcodeDistricts.map(({ otherAreas }) => codes(otherAreas))).toEqual(
      tables.postcode_districts.map(({ other_area_codes }) => other_area_codes),
    );
    expect(gazetteer.postcodeSectors.map(({ nearBorder }) => nearBorder)).toEqual(
      tables.postcode_sectors.map(({ near_border }) => near_border),
    );
    const sector = (wanted: string) =>
      gazetteer.postcodeSectors.find(({ postcode }) => postcode === wanted);
    // FY5 lies in Wyre and Blackpool; FY5 1 in both, FY5 4 in Wyre alone.
    expect(codes(sector('FY5 1')?.otherAreas ?? [])).toEqual(['E06000009']);
    expect(sector('FY5 4')).toMatchObject({ nearBorder: false, otherAreas: [] });
  });

  it('combined authorities, and the words of the search', () => {
    expect(core.combinedAuthorities).toEqual(
      tables.combined_authorities.map(({ code, name, area_codes }) => ({
        code,
        name,
        areaCodes: area_codes,
      })),
    );
    expect(gazetteer.aliases).toEqual(tables.place_aliases);
    expect(gazetteer.outsidePlaces.map(({ name }) => name)).toEqual(
      tables.outside_places.map(({ name }) => name),
    );
    expect(
      gazetteer.topics.map(({ id, figures }) => [id, figures.map((f) => f.indicatorId)]),
    ).toEqual(tables.topics.map(({ id, indicators: ids }) => [id, ids]));
    expect(gazetteer.topics.find(({ id }) => id === 'loneliness')?.figures).toEqual([
      {
        indicatorId: 'loneliness_pct',
        label: 'Adults who feel lonely at least some of the time',
        nations: ['england'],
      },
    ]);
  });
});
