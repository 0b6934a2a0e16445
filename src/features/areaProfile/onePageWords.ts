import { formatDate, formatPeriod, nameIn } from '../../i18n';
import type { AnswerWords } from '../../words/answer/answerWords';
import { plainly, type Said } from '../../words/said';
import { notKnownWords } from './notKnownWords';
import { placeOf, type ProfileWords } from './placeWords';
import type { Profile } from './useProfile';

/** A block of the sheet: its title, and its sentences or a list of them. */
interface SheetBlock {
  readonly title: string;
  readonly lines: readonly Said[];
}

/** What goes on paper, and into the clipboard: everything as text. */
export interface OnePageWords {
  readonly name: string;
  /** "Council area in North West, England, about 93,000 people". */
  readonly place: string;
  readonly printed: string;
  /** What stands out in need, with its figures. */
  readonly need: SheetBlock & { readonly figures: readonly SheetFigure[] };
  /** Who works here, what works in places like this one, what could start, what is not known. */
  readonly blocks: readonly SheetBlock[];
  readonly link: string;
  readonly attribution: string;
}

interface SheetFigure {
  readonly label: string;
  readonly value: string;
  /** Beside its nation and beside similar places. */
  readonly standing: string;
  readonly source: string;
  readonly period: string;
}

/**
 * @param answer as long as the sheet has room for
 * @param link the address that opens this page again
 * @param today ISO date
 */
export function onePageWords(
  profile: Profile,
  answer: AnswerWords,
  link: string,
  today: string,
  t: ProfileWords,
): OnePageWords {
  const { area, language } = profile;
  const { need, reach, elsewhere, starts } = answer;
  return {
    name: nameIn(language, area),
    place: placeOf(profile, t),
    printed: t('page.printed', { date: formatDate(today, language) }),
    need: {
      title: t('answer:title.need'),
      lines: [
        onPaper('', need.deprivation),
        ...[need.nation, need.similar].map(({ title, text }) => plainly(`${title}: ${text}`)),
      ],
      figures: need.figures.map(({ indicator, value, nation, similar }) => ({
        label: indicator.label,
        value,
        standing: [nation, similar].filter((words) => words !== null).join(' '),
        source: indicator.source,
        period: formatPeriod(indicator.period, language),
      })),
    },
    blocks: [
      { title: t('answer:title.reach'), lines: [onPaper('', ...reach)] },
      {
        title: t('answer:title.elsewhere'),
        lines: [
          ...elsewhere.examples.map(({ said, evidence }) => onPaper('', said, plainly(evidence))),
          ...(elsewhere.examples.length > 0 ? [] : [elsewhere.lead]),
        ],
      },
      {
        title: t('answer:title.start'),
        lines:
          starts.length > 0
            ? starts.map(({ title, why }) => onPaper(`${title}: `, ...why))
            : [plainly(t('answer:start.none'))],
      },
      {
        title: t('sections.unknown'),
        lines: [plainly(notKnownWords(profile, t).slice(0, 2).join(' '))],
      },
    ],
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
    page.need.title,
    ...bullets(page.need.lines.map(({ text }) => text)),
    ...bullets(page.need.figures.map((figure) => t('page.figure', { ...figure }))),
    ...page.blocks.flatMap(({ title, lines }) => [
      '',
      title,
      ...bullets(lines.map(({ text }) => text)),
    ]),
    '',
    page.attribution,
    page.link,
  ].join('\n');
}

/** Sentences as one line. Nothing on paper can be followed, so only the English of the tables is marked. */
function onPaper(before: string, ...said: readonly Said[]): Said {
  return {
    text: before + said.map(({ text }) => text).join(' '),
    mentions: said.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'english')),
  };
}
