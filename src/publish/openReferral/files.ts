import type { TableRow } from '../../dataset/schema/tables';
import { ABOUT } from './about';
import { type List, pagePath } from './paths';
import { areaNames } from './places';
import { shortened, serviceOf } from './services';
import { taxonomiesOf } from './taxonomies';

export interface OpenReferralTables {
  readonly organisations: readonly TableRow<'organisations'>[];
  readonly sites: readonly TableRow<'sites'>[];
  readonly areas: readonly TableRow<'areas'>[];
  readonly sectors: readonly TableRow<'sectors'>[];
  readonly families: readonly TableRow<'families'>[];
  readonly practices: readonly TableRow<'practices'>[];
}

/** As many as the API of Open Referral UK gives where nobody asks for another number. */
const PAGE_SIZE = 50;

interface Identified {
  readonly id: string;
}

/**
 * Every file by its path in the folder: the download, and the paths of the API, whose answers are
 * files without an ending.
 *
 * @param edition ISO date of the dataset
 * @param withUnknown also those of whom nobody could tell whether they are at work
 */
export function openReferralFiles(
  tables: OpenReferralTables,
  edition: string,
  withUnknown: boolean,
): ReadonlyMap<string, unknown> {
  const areas = areaNames(tables.areas);
  const taxonomies = taxonomiesOf(tables, edition);
  const sites = new Map<string, TableRow<'sites'>[]>();
  for (const site of tables.sites) {
    const { organisation_id: id } = site;
    sites.set(id, [...(sites.get(id) ?? []), site]);
  }
  const services = tables.organisations
    .filter(({ status }) => withUnknown || status !== 'unknown')
    .map((row) => serviceOf(row, sites.get(row.id) ?? [], areas, taxonomies));
  const places = services.flatMap(({ service_at_locations: own = [], ...service }) =>
    own.map((place) => ({ ...place, service })),
  );
  const about = { ...ABOUT, edition };
  const files = new Map<string, unknown>([
    ['index.json', about],
    ['services.json', { ...about, ...pageOf(services, 1, services.length) }],
  ]);
  const put = <TItem extends Identified>(
    list: List,
    items: readonly TItem[],
    listed: (item: TItem) => unknown = (item) => item,
  ): void => {
    const all = items.map(listed);
    for (let page = 1; page <= pagesOf(all.length, PAGE_SIZE); page++)
      files.set(pagePath(list, page), pageOf(all, page, PAGE_SIZE));
    for (const item of items) files.set(`${list}/${item.id}`, item);
  };
  put('services', services, shortened);
  put('service_at_locations', places, ({ service, ...place }) => ({
    ...place,
    service: shortened(service),
  }));
  put('taxonomies', taxonomies);
  put(
    'taxonomy_terms',
    taxonomies.flatMap(({ taxonomy_terms: terms }) => terms),
  );
  return files;
}

function pagesOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, most)));
}

function pageOf(items: readonly unknown[], page: number, most: number) {
  const contents = items.slice((page - 1) * most, page * most);
  const pages = pagesOf(items.length, most);
  return {
    total_items: items.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page === pages,
    empty: contents.length === 0,
    contents,
  };
}
