import type { Problem } from '../../../src/dataset/csv';
import { isExact } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/** What a site must say, given how exactly its place is known. */
export function findBadSites(tables: CheckedTables): Problem[] {
  const areas = new Map(tables.areas.map(({ value }) => [value.code, value]));
  const counties = new Set(
    tables.areas
      .filter(({ value }) => value.county_code !== value.code)
      .map(({ value }) => value.county_code),
  );
  return tables.sites.flatMap(({ row, value: site }) => {
    const problems: Problem[] = [];
    const add = (field: string, message: string): void => {
      problems.push(problemIn('sites', row, field, message));
    };
    const hasPoint = site.longitude !== null && site.latitude !== null;
    const pointless = site.precision === 'national' || site.precision === 'county';
    if ((site.longitude === null) !== (site.latitude === null)) {
      add('latitude', 'a point needs both longitude and latitude');
    } else if (pointless && hasPoint) {
      add('longitude', `a site known only by ${site.precision} has no point`);
    } else if (!pointless && !hasPoint) {
      add('longitude', `is empty, but precision ${site.precision} needs a point`);
    }
    const area = site.area_code === null ? undefined : areas.get(site.area_code);
    if (site.area_code === null && site.kind !== 'head-office' && site.precision !== 'national') {
      add('area_code', `is empty, but a ${site.kind} needs its district or county`);
    }
    if (site.area_code !== null && site.precision === 'national') {
      add('area_code', 'a national service belongs to no district');
    }
    if (site.area_code !== null && counties.has(site.area_code) !== (site.precision === 'county')) {
      add('area_code', `${site.area_code} does not go with precision ${site.precision}`);
    }
    if (site.coverage !== null && site.area_code === null) {
      add('coverage', `says ${site.coverage}, but no district or county is named`);
    }
    if (site.coverage !== null && isExact(site.precision)) {
      add('coverage', `says ${site.coverage}, but precision ${site.precision} says where it is`);
    }
    if (area !== undefined && area.nation !== site.nation) {
      add('nation', `says ${site.nation}, but ${area.name} is in ${area.nation}`);
    }
    return problems;
  });
}
