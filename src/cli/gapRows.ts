import type {
  Area,
  AreaCluster,
  AreaResult,
  ClusterAnalysis,
  GapAnalysis,
  Nation,
  RankInterval,
  Uncertainty,
} from '../domain';
import type { Row } from './write';

const REASONS: Readonly<Record<NonNullable<AreaResult['noScoreReason']>, string>> = {
  'too-few-indicators':
    'Less than two thirds of the weight of the indicators is published for this area.',
  'no-population': 'Nobody is known to live in this area.',
};

/** One area, as the command line reports it. Null where it has no score, with the reason. */
export interface GapRow extends Row {
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly population: number;
  readonly need: number | null;
  /** Ids of the indicators that need was made from here. */
  readonly needIndicators: readonly string[];
  readonly access: number;
  readonly gap: number | null;
  readonly readiness: number | null;
  readonly potential: number | null;
  readonly rank: number | null;
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly topTenth: number | null;
  readonly fragile: boolean | null;
  /** Such as "high-high" where the area and its neighbours are alike by more than chance. */
  readonly cluster: string | null;
  /** Whether the cluster survives the correction for testing every area. */
  readonly clusterSurvives: boolean | null;
  readonly explanation: string;
  readonly reason: string | null;
}

export interface GapAnswers {
  readonly analysis: GapAnalysis;
  /** Null when no draw was asked for. */
  readonly uncertainty: Uncertainty | null;
  readonly clusters: ClusterAnalysis;
  readonly explain: (result: AreaResult) => string;
}

/** Every area, by rank; those without a score at the end, by code. */
export function gapRows(areas: readonly Area[], answers: GapAnswers): GapRow[] {
  const { analysis, uncertainty, clusters, explain } = answers;
  return areas
    .map((area, i) => {
      const result = analysis.areas[i]!;
      const interval = uncertainty?.areas[i] ?? null;
      return rowOf(area, result, interval, clusters.areas[i] ?? null, explain(result));
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.code < b.code ? -1 : 1));
}

function rowOf(
  { code, name, nation, population }: Area,
  result: AreaResult,
  interval: RankInterval | null,
  cluster: AreaCluster | null,
  explanation: string,
): GapRow {
  return {
    code,
    name,
    nation,
    population,
    need: result.need,
    needIndicators: result.contributions.map(({ indicatorId }) => indicatorId),
    access: result.access,
    gap: result.gap,
    readiness: result.readiness,
    potential: result.potential,
    rank: result.rank,
    p05: interval?.p05 ?? null,
    p50: interval?.p50 ?? null,
    p95: interval?.p95 ?? null,
    topTenth: interval?.topTenth ?? null,
    fragile: interval?.fragile ?? null,
    cluster: cluster !== null && cluster.raw ? cluster.kind : null,
    clusterSurvives: cluster !== null && cluster.raw ? cluster.surviving : null,
    explanation,
    reason: result.noScoreReason === null ? null : REASONS[result.noScoreReason],
  };
}
