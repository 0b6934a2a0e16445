import type { TFunction } from 'i18next';
import { formatNumber } from '../../i18n';
import type { AreaSubject } from '../../map/areaLayer';

export type LegendWords = TFunction<['map', 'domain']>;

export interface SubjectWords {
  readonly title: string;
  readonly note: string | null;
  readonly className: (index: number, from: number, to: number, language: string) => string;
}

/** Title, note and class names of a legend: on screen and on a saved picture. */
export function subjectWords(subject: AreaSubject, t: LegendWords): SubjectWords {
  const ends = (kind: 'need' | 'reach' | 'gap' | 'potential'): SubjectWords['className'] => {
    return (index, from, to, language) => {
      const range = t('range', {
        from: formatNumber(from * 100, 0, language),
        to: formatNumber(to * 100, 0, language),
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
        note: `${indicator.unit} · ${indicator.period} · ${t(`domain:direction.${indicator.direction}`)}`,
        className: (_, from, to, language) =>
          t('range', {
            from: formatNumber(from, indicator.decimals, language),
            to: formatNumber(to, indicator.decimals, language),
          }),
      };
    }
    case 'rank-in-nation':
      return {
        title: t('subject.rank-in-nation', { label: subject.indicator.label }),
        note: subject.indicator.period,
        className: ends('need'),
      };
    case 'need-index':
      return { title: t('subject.need-index'), note: t('scoreNote'), className: ends('need') };
    case 'gap-layer':
      return {
        title: t(`subject.${subject.layer}`),
        note: subject.layer === 'both' ? null : t('scoreNote'),
        className: ends(subject.layer === 'both' ? 'gap' : subject.layer),
      };
  }
}
