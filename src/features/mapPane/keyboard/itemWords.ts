import type { TFunction } from 'i18next';
import type { CoreData, NeedClass, ReachClass } from '../../../domain';
import { formatFigure, formatScore, nameIn } from '../../../i18n';
import { classKey, type AreaLayer } from '../../../map/areaLayer';
import type { MapSite } from '../../../map/PpsMap';
import { areasByCode } from '../../../store/selectors/sitePlaces';
import {
  nearestItem,
  type AreaItem,
  type MapItem,
  type NeighbourhoodItem,
  type PioneersItem,
} from './mapItems';

export interface WordsContext {
  readonly core: CoreData;
  readonly layer: AreaLayer | null;
  readonly language: string;
  readonly t: TFunction<['mapKeys', 'map', 'domain']>;
}

/** What is said of one thing on the map: its name, and what the map shows of it or where it is. */
export function itemWords(item: MapItem, context: WordsContext): string {
  return item.kind === 'pioneers' ? pioneersWords(item, context) : areaWords(item, context);
}

/** The names it can be found by with letters: in Welsh, both. */
export function itemNames(item: MapItem, { core, language }: WordsContext): readonly string[] {
  if (item.kind === 'area') return [nameIn(language, item.area), item.area.name];
  if (item.kind === 'neighbourhood') return [nameIn(language, item), item.name];
  return item.sites.map(({ organisationId }) => organisationName(core, organisationId));
}

/** The district nearest to a position, by its middle: what is said of where something is. */
export function nearestPlace(
  { core, language }: WordsContext,
  position: MapItem['position'],
): string {
  const areas = core.areas.map((area) => ({
    kind: 'area' as const,
    key: area.code,
    position: area.centre,
    value: null,
    classIndex: null,
    empty: null,
    area,
  }));
  const nearest = nearestItem(areas, position);
  return nearest?.kind === 'area' ? nameIn(language, nearest.area) : '';
}

function areaWords(item: AreaItem | NeighbourhoodItem, context: WordsContext): string {
  const { area, value, classIndex, empty } = item;
  const { layer, language, t } = context;
  const name =
    item.kind === 'area'
      ? nameIn(language, area)
      : t('neighbourhood', { name: nameIn(language, item), area: nameIn(language, area) });
  if (!layer) return t('area', { name, value: t(`domain:nation.${area.nation}`) });
  if (value === null || classIndex === null) {
    return t('area', { name, value: t('map:noValue') });
  }
  const said = t('area', { name, value: valueWords(layer, value, classIndex, context) });
  return empty ? t(empty, { said }) : said;
}

/** The number, in its unit; of need by reach, where no one number is shown, the class in words. */
function valueWords(
  layer: AreaLayer,
  value: number,
  classIndex: number,
  { language, t }: WordsContext,
): string {
  const { subject } = layer;
  if (subject.kind === 'indicator') return formatFigure(value, subject.indicator, language);
  if (subject.kind === 'gap-change' && classIndex === 0) return t('map:change.none');
  if (layer.scale.kind === 'sequential') return formatScore(value, language);
  const [need, reach] = classKey(layer, classIndex).split('-') as [`${NeedClass}`, `${ReachClass}`];
  return `${t(`map:needClass.${need}`)}, ${t(`map:reachClass.${reach}`)}`;
}

function pioneersWords({ sites, position }: PioneersItem, context: WordsContext): string {
  const { core, t } = context;
  const [site] = sites;
  if (!site) return '';
  if (sites.length > 1) {
    return t('together', { count: sites.length, place: nearestPlace(context, position) });
  }
  const name = organisationName(core, site.organisationId);
  const place = placeOf(site, context);
  if (!place) return t('siteAnywhere', { name });
  return t(site.exact ? 'site' : 'siteSomewhere', { name, place });
}

/** The town, where that is what is known, else the district. */
function placeOf(site: MapSite, { core, language }: WordsContext): string | null {
  const record = core.sites.find(({ id }) => id === site.siteId);
  if (record?.place) return record.place;
  const area = areasByCode(core).get(record?.areaCode ?? '');
  return area ? nameIn(language, area) : null;
}

function organisationName(core: CoreData, id: string): string {
  return core.organisations.find((organisation) => organisation.id === id)?.name ?? id;
}
