import type { TFunction } from 'i18next';
import { formatNumber, formatPeriod, formatScore, formatUnit } from '../../i18n';
import type { AreaSubject } from '../../map/areaLayer';

export type LegendWords = TFunction<['map', 'domain']>;

export interface SubjectWords {
  readonly title: string;
  /** Set where the title is the name that a figure has in the tables. */
  readonly titleLang?: 'en';
  readonly note: string | null;
  readonly className: (index: number, from: number, to: number) => string;
}

/** Title, note and class names of a legend: on screen and on a saved picture. */
export function subjectWords(subject: AreaSubject, t: LegendWords, language: string): SubjectWords {
  const ends = (kind: 'need' | 'reach' | 'gap' | 'potential'): SubjectWords['className'] => {
    return (index, from, to) => {
      const range = t('range', {
        from: formatScore(from, language),
        to: formatScore(to, language),
      });
      if (index === 0) return `${range} · ${t(`scoreEnds.${kind}.low`)}`;
      return to === 1 ? `${range} · ${t(`scoreEnds.${kind}.high`)}` : range;
    };
  };
  switch (subject.kind) {
    case 'indicator': {
      const { indicator } = subject;
      return {
        title: indicator.label,
        titleLang: 'en',
        note: `${formatUnit(indicator.unit, language)} · ${formatPeriod(indicator.period, language)} · ${t(`domain:direction.${indicator.direction}`)}`,
        className: (_, from, to) =>
          t('range', {
            from: formatNumber(from, indicator.decimals, language),
            to: formatNumber(to, indicator.decimals, language),
          }),
      };
    }
    case 'rank-in-nation':
      return {
        title: t('subject.rank-in-nation', { label: subject.indicator.label }),
        note: formatPeriod(subject.indicator.period, language),
        className: ends('need'),
      };
    case 'need-index':
      return {
        title: t(subject.withinNation ? 'subject.need-index-within' : 'subject.need-index'),
        note: t(subject.withinNation ? 'scoreNoteWithin' : 'scoreNote'),
        className: ends('need'),
      };
    case 'neighbourhoods':
      return {
        title: subject.title,
        note: subject.note,
        className: ends(subject.of === 'both' ? 'gap' : subject.of),
      };
    case 'gap-change':
      return {
        title: t('change.title'),
        note: t('change.note'),
        className: (index, from, to) =>
          index === 0
            ? t('change.none')
            : t('range', { from: formatScore(from, language), to: formatScore(to, language) }),
      };
    case 'gap-layer':
      return {
        title: t(`subject.${subject.layer}`),
        note: gapNote(subject, t),
        className: ends(subject.layer === 'both' ? 'gap' : subject.layer),
      };
  }
}

/** With whom an area is compared; need by reach names its classes, so it says so only if unusual. */
function gapNote(
  { layer, withinNation }: Extract<AreaSubject, { kind: 'gap-layer' }>,
  t: LegendWords,
): string | null {
  if (withinNation && layer !== 'reach')
    return t(layer === 'both' ? 'needWithin' : layer === 'need' ? 'scoreNoteWithin' : 'gapWithin');
  return layer === 'both' ? null : t('scoreNote');
}
