import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, AreaResult, CoreData, GapAnalysis, Indicator } from '../../domain';
import { formatNumber, formatShare } from '../../i18n';
import { useStore } from '../../store';
import { classWords } from '../../ui/gapSentence';
import { CompareRow, GroupRow, type CompareCell } from './CompareRow';
import { mostNeed } from './comparison';
import { NearestPioneers } from './NearestPioneers';

interface Props {
  readonly core: CoreData;
  readonly analysis: GapAnalysis;
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
}

/** Contributions worth naming. */
const MOST_PUSHES = 3;

/** Need, reach, gap and potential under the present choices. */
export function GapBody({ core, analysis, indicators, areas }: Props) {
  const { t } = useTranslation('compare');
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const results = areas.map((area) => analysis.areas[core.areas.indexOf(area)]!);
  const most = mostNeed(
    results.map(({ need }) => need),
    'higher-is-more-need',
  );
  const scoredCount = analysis.areas.filter(({ gap }) => gap !== null).length;

  const cells = (content: (result: AreaResult, position: number) => ReactNode): CompareCell[] =>
    results.map((result, position) => ({
      areaCode: result.code,
      content: content(result, position),
    }));
  const scores = (
    of: (result: AreaResult) => number | null,
    rankOf: (result: AreaResult) => number | null,
  ): CompareCell[] =>
    results.map((result, position) => {
      const score = of(result);
      if (score === null) return { areaCode: result.code, content: t('noScore'), missing: true };
      const rank = rankOf(result);
      return {
        areaCode: result.code,
        content: t('ofHundred', { score: formatNumber(score * 100, 0, language) }),
        strongMark: of === needOf && most[position] ? t('mostNeed') : undefined,
        marks: rank === null ? [] : [t('place', { rank, of: scoredCount })],
      };
    });
  const pushes = ({ need, contributions }: AreaResult): ReactNode => {
    if (need === null) return t('noScore');
    const up = contributions
      .filter(({ contribution }) => contribution > 0)
      .toSorted((a, b) => b.contribution - a.contribution)
      .slice(0, MOST_PUSHES);
    if (up.length === 0) return t('gap.noPush');
    return up.map(({ indicatorId }) => {
      const indicator = indicators.find(({ id }) => id === indicatorId);
      const words = { indicator: indicator?.label ?? indicatorId };
      return (
        <div key={indicatorId}>
          {tGaps(`sentence.lead.${indicator?.direction ?? 'context'}`, words)}
        </div>
      );
    });
  };

  return (
    <tbody>
      <GroupRow name={t('gap.title')} columns={areas.length} />
      <CompareRow
        label={t('gap.class')}
        cells={results.map(({ code, needClass, reachClass, noScoreReason }) =>
          needClass === null
            ? {
                areaCode: code,
                content: t('noScore'),
                marks: noScoreReason ? [t(`noScoreWhy.${noScoreReason}`)] : [],
                missing: true,
              }
            : { areaCode: code, content: classWords(needClass, reachClass, tGaps) },
        )}
      />
      <CompareRow
        label={t('gap.need')}
        note={t('gap.needNote')}
        cells={scores(needOf, () => null)}
      />
      <CompareRow label={t('gap.pushes')} cells={cells(pushes)} />
      <CompareRow
        label={t('gap.reach')}
        note={t('gap.reachNote')}
        cells={scores(
          ({ access }) => access,
          () => null,
        )}
      />
      <CompareRow
        label={t('gap.pioneers')}
        note={t('gap.pioneersNote')}
        cells={cells(({ pioneersInReach }) =>
          pioneersInReach > 0 && pioneersInReach < 0.05
            ? t('hardlyAny')
            : formatNumber(pioneersInReach, 1, language),
        )}
      />
      <CompareRow
        label={t('gap.share')}
        cells={cells(({ shareInReach }) => formatShare(shareInReach, language))}
      />
      <CompareRow
        label={t('gap.nearest')}
        cells={results.map(({ code, nearest }) => ({
          areaCode: code,
          content: <NearestPioneers core={core} nearest={nearest} />,
        }))}
      />
      <CompareRow
        label={t('gap.gap')}
        note={t('gap.gapNote')}
        cells={scores(
          ({ gap }) => gap,
          ({ gapRank }) => gapRank,
        )}
      />
      <CompareRow
        label={t('gap.potential')}
        note={t('gap.potentialNote')}
        cells={scores(
          ({ potential }) => potential,
          ({ rank }) => rank,
        )}
      />
    </tbody>
  );
}

function needOf({ need }: AreaResult): number | null {
  return need;
}
