import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, AreaResult, CoreData, GapAnalysis, Indicator } from '../../domain';
import { formatNumber, formatScore, formatShare } from '../../i18n';
import { useStore } from '../../store';
import { TableTextIn } from '../../ui/TableText';
import { reachNotes } from '../../words/gapReason';
import { areaClassWords } from '../../words/gapSentence';
import { lookedHowWords, lookedWords } from '../../words/lookedWords';
import { CompareRow, GroupRow, type CompareCell } from './CompareRow';
import { middlesByNation, mostNeed } from './comparison';
import { useMiddles } from './useMiddles';
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
  // Places within different nations are not to be set beside each other.
  const apart = analysis.withinNation && new Set(areas.map(({ nation }) => nation)).size > 1;
  const most = mostNeed(
    results.map(({ need }) => (apart ? null : need)),
    'higher-is-more-need',
  );
  const scoredCount = analysis.areas.filter(({ gap }) => gap !== null).length;

  const cells = (content: (result: AreaResult, position: number) => ReactNode): CompareCell[] =>
    results.map((result, position) => ({
      areaCode: result.code,
      content: content(result, position),
    }));
  const besideMiddles = useMiddles();
  const scores = (
    of: (result: AreaResult) => number | null,
    rankOf: (result: AreaResult) => number | null,
    nationsApart = false,
  ): CompareCell[] => {
    const middlesOf = middlesByNation(core.areas, analysis.areas.map(of), nationsApart);
    return results.map((result, position) => {
      const score = of(result);
      if (score === null) return { areaCode: result.code, content: t('noScore'), missing: true };
      const rank = rankOf(result);
      const { nation } = areas[position]!;
      const middles = besideMiddles(score, nation, middlesOf(nation), (middle) =>
        formatScore(middle, language),
      );
      return {
        areaCode: result.code,
        content: t('ofHundred', { score: formatScore(score, language) }),
        strongMark: of === needOf && most[position] ? t('mostNeed') : undefined,
        drawn: middles.drawn,
        marks: [
          ...(rank === null ? [] : [t('place', { rank, of: scoredCount })]),
          ...middles.words,
        ],
      };
    });
  };
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
          <TableTextIn
            sentence={tGaps(`sentence.lead.${indicator?.direction ?? 'context'}`, words)}
            english={words.indicator}
          />
        </div>
      );
    });
  };

  return (
    <tbody>
      <GroupRow name={t('gap.title')} columns={areas.length} />
      <CompareRow
        label={t('gap.class')}
        cells={results.map((result) =>
          result.needClass === null
            ? {
                areaCode: result.code,
                content: t('noScore'),
                marks: result.noScoreReason ? [t(`noScoreWhy.${result.noScoreReason}`)] : [],
                missing: true,
              }
            : { areaCode: result.code, content: areaClassWords(result, language, tGaps) },
        )}
      />
      <CompareRow
        label={t('gap.need')}
        note={apart ? `${t('gap.needNote')}. ${t('gap.needApart')}` : t('gap.needNote')}
        cells={scores(needOf, () => null, analysis.withinNation)}
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
        label={t('gap.looked')}
        cells={cells((result) => lookedHowWords(result, language, tGaps))}
      />
      <CompareRow
        label={t('gap.expected')}
        note={t('gap.expectedNote')}
        cells={scores(
          ({ expectedAccess }) => expectedAccess,
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
        cells={results.map((result) => ({
          areaCode: result.code,
          content: formatShare(result.shareInReach, language),
          marks: reachNotes(result, language, tGaps),
        }))}
      />
      <CompareRow
        label={t('gap.nearest')}
        cells={results.map((result) => ({
          areaCode: result.code,
          content: (
            <NearestPioneers
              core={core}
              nearest={result.nearest}
              looked={lookedWords(result, language, tGaps)}
            />
          ),
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
