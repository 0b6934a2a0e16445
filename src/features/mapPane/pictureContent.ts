import type { TFunction } from 'i18next';
import type { CoreData, GapAnalysis, Indicator } from '../../domain';
import { formatDate, formatKm, formatPeriod } from '../../i18n';
import { nameIn } from '../../i18n/nameIn';
import type { AreaLayer } from '../../map/areaLayer';
import { legendOf, type LegendCell } from '../../map/legend';
import type { PictureContent, PictureRow } from '../../map/pictureLayout';
import { roundDistanceKm } from '../../map/roundDistance';
import { sectorMarks } from '../../map/sectorMarks';
import type { LinkState } from '../../store';
import { countUnlooked, type AreaCertainty } from './areaColours';
import type { LevelWords } from './neighbourhoods/level';
import { subjectWords } from './subjectWords';

export type PictureWords = TFunction<['map', 'app', 'domain', 'picture']>;

/** A place proposed, by its number, or tried, by its letter. */
export interface NamedPlace {
  readonly label: string;
  readonly tried: boolean;
  readonly name: string;
}

/** The state of the page that a picture tells of. */
export interface PictureFacts {
  /** What the map shows, in words. */
  readonly title: string;
  readonly link: LinkState;
  readonly core: CoreData;
  readonly indicators: readonly Indicator[] | null;
  readonly analysis: GapAnalysis | null;
  /** Null where no area scale is on. */
  readonly layer: AreaLayer | null;
  readonly certainty: AreaCertainty;
  /** In place of the words for areas, where districts are open. */
  readonly words: LevelWords | null;
  /** Whether an area of the dataset passes the filters, by its index. */
  readonly isAreaShown: (index: number) => boolean;
  /** The same of what the layer is aligned with. */
  readonly isShown: (index: number) => boolean;
  /** Of the plan on the map, as they are marked and called; none where there is no plan. */
  readonly places: readonly NamedPlace[];
  /** How many points of a person's own are on the map, and in words what the answer counts of theirs. */
  readonly own: { readonly drawn: number; readonly counted: readonly string[] };
  /** The address that opens this state again. */
  readonly address: string;
  /** ISO date. */
  readonly today: string;
  readonly kmPerPixel: number;
}

const LONGEST_SCALE_BAR_PX = 120;

/** Everything that is written around the map: title, legend, sources, limits, date and link. */
export function pictureContent(facts: PictureFacts, t: PictureWords): PictureContent {
  const { title, link, layer, kmPerPixel } = facts;
  const legend = layer ? areaLegend(layer, facts, t) : sectorLegend(facts, t);
  const km = roundDistanceKm(kmPerPixel * LONGEST_SCALE_BAR_PX);
  return {
    title,
    legend: { ...legend, rows: [...legend.rows, ...facts.places.map(placeRow)] },
    notes: [
      ...figureNotes(facts, t),
      ...ownNotes(facts.own, t),
      t('picture:list'),
      t('app:attribution'),
      `${t('picture:made', { date: formatDate(facts.today, link.language) })} ${facts.address}`,
    ],
    scaleBar: { lengthPx: km / kmPerPixel, text: formatKm(km, link.language) },
  };
}

/** A picture travels further than the page: it says what is not of the map. */
function ownNotes({ drawn: points, counted }: PictureFacts['own'], t: PictureWords): string[] {
  return [...(points > 0 ? [t('app:own.drawn', { points })] : []), ...counted];
}

function placeRow({ label, tried, name }: NamedPlace): PictureRow {
  return { mark: { kind: 'numbered', label, tried }, text: name };
}

/** Which figures the colours rest on, with source and period, and what they leave out. */
function figureNotes(
  { link, layer, certainty, indicators, analysis }: PictureFacts,
  t: PictureWords,
): string[] {
  if (!layer) return [];
  const { subject } = layer;
  const used =
    subject.kind === 'indicator' || subject.kind === 'rank-in-nation'
      ? [subject.indicator]
      : (analysis?.weights ?? []).flatMap(
          ({ indicatorId }) => indicators?.find(({ id }) => id === indicatorId) ?? [],
        );
  const list = used.map(({ label, source, period }) =>
    t('picture:figure', { label, source, period: formatPeriod(period, link.language) }),
  );
  // The need of a neighbourhood is an index, which the legend names.
  const needsFigures =
    subject.kind !== 'neighbourhoods' &&
    (subject.kind !== 'gap-layer' || subject.layer !== 'reach');
  return [
    ...(needsFigures && list.length > 0 ? [t('picture:figures', { list: list.join('; ') })] : []),
    ...(subject.kind === 'gap-layer' || (subject.kind === 'neighbourhoods' && subject.of !== 'need')
      ? [t('picture:reach', { distance: formatKm(link.scenario.catchmentKm, link.language) })]
      : []),
    ...(certainty.hotSpots.some((kind) => kind !== null) ? [t('picture:hotSpots')] : []),
    ...(link.classes.length > 0 ? [t('picture:classes')] : []),
  ];
}

function areaLegend(
  layer: AreaLayer,
  facts: PictureFacts,
  t: PictureWords,
): PictureContent['legend'] {
  const { isShown, link } = facts;
  const shown = layer.classes.filter((_, index) => isShown(index));
  const legend = legendOf(layer.scale, shown);
  const { title, note, className } = subjectWords(layer.subject, t, link.language);
  const counted = (name: string, count: number): string => t('picture:classCount', { name, count });
  const classes: PictureRow[] =
    legend.kind === 'sequential'
      ? legend.classes.toReversed().map(({ classIndex, colour, from, to, areaCount }) => ({
          mark: { kind: 'fill', colour },
          text: counted(className(classIndex, from, to), areaCount),
        }))
      : drawn(legend.cells).flatMap(({ classIndex, corner, colour, areaCount }) => {
          if (!corner) return [];
          const text = counted(t(`map:corner.${corner}`), areaCount);
          const unlooked = countUnlooked(layer, facts.certainty, classIndex, isShown);
          return {
            mark: { kind: 'fill', colour },
            text: unlooked > 0 ? `${text}; ${t('map:notLooked', { count: unlooked })}` : text,
          };
        });
  const { colour, hatchColour, areaCount } = legend.noValue;
  return {
    title,
    note: note ?? '',
    square:
      legend.kind === 'bivariate'
        ? {
            colours: drawn(legend.cells).map((cell) => cell.colour),
            needAxis: t('map:needAxis'),
            reachAxis: t('map:reachAxis'),
          }
        : null,
    rows: [
      ...classes,
      ...(areaCount > 0
        ? [
            {
              mark: { kind: 'hatch', colour, hatchColour } as const,
              text: counted(t('map:noValue'), areaCount),
            },
          ]
        : []),
      ...certaintyRows(facts, t),
      { mark: { kind: 'place' }, text: t('picture:pioneer') },
      { mark: { kind: 'rough-place' }, text: t('map:inexactPoint') },
    ],
  };
}

/** The most need on top; reach grows to the right. */
function drawn(cells: readonly LegendCell[]): readonly LegendCell[] {
  return cells.toSorted((a, b) => b.needClass - a.needClass || a.reachClass - b.reachClass);
}

function certaintyRows(
  { certainty, isShown, isAreaShown, words }: PictureFacts,
  t: PictureWords,
): PictureRow[] {
  const shown = <T>(values: readonly T[]): readonly T[] =>
    values.filter((_, index) => isShown(index));
  const unlooked = shown(certainty.unlooked).filter(Boolean).length;
  const lookedEmpty = shown(certainty.lookedEmpty).filter(Boolean).length;
  const spots = certainty.hotSpots.filter((_, index) => isAreaShown(index));
  const surviving = spots.filter((kind) => kind === 'surviving').length;
  const raw = spots.filter((kind) => kind === 'raw').length;
  const rows: readonly (readonly [number, PictureRow])[] = [
    [
      unlooked,
      {
        mark: { kind: 'unlooked' },
        text: words?.unlooked(unlooked) ?? t('map:unlooked', { count: unlooked }),
      },
    ],
    [
      lookedEmpty,
      {
        mark: { kind: 'looked' },
        text: words?.lookedEmpty(lookedEmpty) ?? t('map:lookedEmpty', { count: lookedEmpty }),
      },
    ],
    [
      surviving,
      {
        mark: { kind: 'hot-spot', holds: true },
        text: t('map:hotSpot.surviving', { count: surviving }),
      },
    ],
    [raw, { mark: { kind: 'hot-spot', holds: false }, text: t('map:hotSpot.raw', { count: raw }) }],
  ];
  return rows.flatMap(([count, row]) => (count > 0 ? row : []));
}

function sectorLegend({ core, link }: PictureFacts, t: PictureWords): PictureContent['legend'] {
  const marks = sectorMarks(core.taxonomy.sectors);
  return {
    title: t('map:pioneers'),
    note: '',
    square: null,
    rows: [
      ...core.taxonomy.sectors.flatMap((sector): PictureRow[] => {
        const mark = marks.get(sector.id);
        return mark
          ? [{ mark: { kind: 'sector', ...mark }, text: nameIn(link.language, sector) }]
          : [];
      }),
      { mark: { kind: 'rough-place' }, text: t('map:inexactPoint') },
      { mark: { kind: 'cluster' }, text: t('map:cluster') },
    ],
  };
}
