import type { AreaFigure } from '../../analysis';
import { needSetOf, OVERALL } from '../../domain';
import { formatDate, formatFigure, formatPeriod, nameIn } from '../../i18n';
import { lookedHowWords } from '../../words/lookedWords';
import { standingKey } from './agreedDirection';
import { placeOf, type GapWords, type ProfileWords } from './sentences';
import type { Profile } from './useProfile';

/** What goes on paper, and into the clipboard: everything as text. */
export interface OnePageWords {
  readonly name: string;
  /** "Council area in North West, England". */
  readonly place: string;
  readonly printed: string;
  readonly sentences: readonly string[];
  readonly figures: readonly FigureWords[];
  readonly pioneers: string;
  readonly neighbours: string;
  readonly link: string;
  readonly attribution: string;
}

interface FigureWords {
  readonly label: string;
  readonly value: string;
  /** Beside similar areas. */
  readonly standing: string;
  readonly source: string;
  readonly period: string;
}

const MOST_FIGURES = 6;
const MOST_PIONEERS = 12;

/**
 * @param link the address that opens this page again
 * @param today ISO date
 */
export function onePageWords(
  profile: Profile,
  link: string,
  today: string,
  t: ProfileWords,
  tGaps: GapWords,
): OnePageWords {
  const { area, core, language, reach, sentences } = profile;
  const names = reach[0].reach.insideIds.map(
    (id) => core.organisations.find((organisation) => organisation.id === id)?.name ?? id,
  );
  const rest = names.length - MOST_PIONEERS;
  const similar = area.similar.flatMap((code) => {
    const other = core.areas.find((one) => one.code === code);
    return other ? [nameIn(language, other)] : [];
  });
  return {
    name: nameIn(language, area),
    place: t('place:district', { place: placeOf(profile, t) }),
    printed: t('page.printed', { date: formatDate(today, language) }),
    sentences,
    figures: strongestFigures(profile).map((figure) => figureWords(figure, language, t)),
    pioneers:
      names.length === 0
        ? t('page.noPioneers', { looked: lookedHowWords(reach[0], language, tGaps) })
        : names.slice(0, MOST_PIONEERS).join('; ') +
          (rest > 0 ? ` ${t('page.more', { count: rest })}` : ''),
    neighbours: similar.join('; ') || t('elsewhere.noSimilar'),
    link,
    attribution: t('page.attribution'),
  };
}

/** The same, as lines that paste into anything. */
export function asText(page: OnePageWords, t: ProfileWords): string {
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  return [
    page.name,
    `${page.place}. ${page.printed}`,
    '',
    ...bullets(page.sentences),
    '',
    t('page.figures'),
    ...bullets(page.figures.map((figure) => t('page.figure', { ...figure }))),
    '',
    `${t('page.pioneers')}: ${page.pioneers}`,
    `${t('page.neighbours')}: ${page.neighbours}`,
    '',
    page.attribution,
    page.link,
  ].join('\n');
}

/** What stands out; where that is little, the figures that every area is scored by. */
function strongestFigures({ core, area, figures, unusual }: Profile): AreaFigure[] {
  const overall = needSetOf(core.taxonomy.needSets, OVERALL, area.nation)?.indicatorIds ?? [];
  const ids = new Set([...unusual.map(({ id }) => id), ...overall]);
  return [...ids]
    .flatMap((id) => figures.find(({ indicator }) => indicator.id === id) ?? [])
    .filter(({ value }) => value !== null)
    .slice(0, MOST_FIGURES);
}

function figureWords(figure: AreaFigure, language: string, t: ProfileWords): FigureWords {
  const { indicator, value } = figure;
  const { label, source, period } = indicator;
  const key = standingKey(figure);
  return {
    label,
    value: value === null ? '' : formatFigure(value, indicator, language),
    standing: key ? t(`standing.${key}`) : '',
    source,
    period: formatPeriod(period, language),
  };
}
