import type {
  Area,
  AreaCluster,
  AreaResult,
  ClusterAnalysis,
  GapAnalysis,
  Looked,
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
export interface GapRecord extends Row {
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly population: number;
  readonly need: number | null;
  /** Ids of the indicators that need was made from here. */
  readonly needIndicators: readonly string[];
  /** a, as the list stands. */
  readonly access: number;
  /** a*, once somebody has looked, as far as looks so far tell. */
  readonly expectedAccess: number;
  /** ISO date of the newest look; null where nobody has looked yet. */
  readonly lookedOn: string | null;
  readonly lookedHow: Looked['kind'] | null;
  readonly lookedFound: number | null;
  /** Share of the sectors of the question that somebody looked at; 0 where nobody has yet. */
  readonly lookedShare: number;
  /** Share of residents with access below 0.05. */
  readonly shareWithout: number;
  /** All reach comes from across a national border. */
  readonly acrossBorder: boolean;
  /** Fewer than 10,000 people: ranked only on request. */
  readonly fewPeople: boolean;
  readonly gap: number | null;
  readonly readiness: number | null;
  readonly potential: number | null;
  /** By the gap, 1 first: the order of the rows, and what the interval is of. */
  readonly rank: number | null;
  readonly potentialRank: number | null;
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
export function gapRows(areas: readonly Area[], answers: GapAnswers): GapRecord[] {
  const { analysis, uncertainty, clusters, explain } = answers;
  return areas
    .map((area, i) => {
      const result = analysis.areas[i]!;
      const interval = uncertainty?.gap[i] ?? null;
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
): GapRecord {
  return {
    code,
    name,
    nation,
    population,
    need: result.need,
    needIndicators: result.contributions.map(({ indicatorId }) => indicatorId),
    access: result.access,
    expectedAccess: result.expectedAccess,
    lookedOn: result.looked?.on ?? null,
    lookedHow: result.looked?.kind ?? null,
    lookedFound: result.looked?.found ?? null,
    lookedShare: result.looked?.share ?? 0,
    shareWithout: result.shareWithout,
    acrossBorder: result.acrossBorder,
    fewPeople: result.fewPeople,
    gap: result.gap,
    readiness: result.readiness,
    potential: result.potential,
    rank: result.gapRank,
    potentialRank: result.rank,
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
