import type { BriefFacts, BriefFigure } from '../../../analysis/briefFacts';
import { isOfLargerArea } from '../../../domain';
import { formatFigure, formatPeriod } from '../../../i18n';
import { figureWords } from '../../../words/answer/needWords';
import type { Block, Words } from '../document';
import { english, joined, plain, type BriefSubject } from './subject';

/** As many as a page has room for. */
const MOST_FIGURES = 5;

/** The figures that are read as need for the sector, each beside its nation and similar places. */
export function needBlocks(subject: BriefSubject, { needs }: Pick<BriefFacts, 'needs'>): Block[] {
  const { area, t } = subject;
  const nation = t(`domain:nation.${area.nation}`);
  if (needs.length === 0) return [{ kind: 'words', words: plain(t('need.none', { nation })) }];
  const count = needs.filter(standsOut).length;
  const shown = needs.slice(0, MOST_FIGURES);
  const stand = t('need.stand', { of: needs.length, count, nation });
  const most = shown.length < needs.length ? [t('need.most', { count: shown.length })] : [];
  return [
    { kind: 'words', words: plain([stand, ...most].join(' ')) },
    {
      kind: 'table',
      label: t('sections.need'),
      head: [t('need.figure'), t('need.here'), t('need.beside'), t('need.source')],
      rows: shown.map((need) => row(subject, need)),
    },
  ];
}

function standsOut({ beside }: BriefFigure): boolean {
  return beside?.nation?.standing === 'stands-out' || beside?.similar?.standing === 'stands-out';
}

function row(
  { area, language, t, tAnswer }: BriefSubject,
  { figure, beside }: BriefFigure,
): Words[] {
  const { indicator, value, basis } = figure;
  const period = plain(formatPeriod(indicator.period, language));
  return [
    english(indicator.label),
    plain(value === null ? t('need.noValue') : formatFigure(value, indicator, language)),
    plain(besideWords()),
    joined([english(indicator.source), period], ', '),
  ];

  function besideWords(): string {
    if (value === null) return '';
    if (isOfLargerArea(basis)) return t('need.larger');
    if (!beside) return t('need.alone');
    const { nation, similar } = figureWords(beside, area, language, tAnswer);
    return [nation, similar].filter((words) => words !== null).join(' ');
  }
}
