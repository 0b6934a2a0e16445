export { analyse, analyseCountry } from './analyse';
export { areaReach, type AreaReach } from './areaReach';
export { clusters } from './clusters';
export { Country } from './country';
export { haversineKm } from './distance';
export { explainArea } from './explain';
export { finish } from './finish';
export type { Neighbours } from './moran';
export { SEED } from './random';
export { medianOf } from './robustSpread';
export { ScenarioError } from './scenarioError';
export { worksElsewhere } from './similar';
export { similarOrganisations, type SimilarOrganisation } from './similarOrganisations';
export { matchSupply } from './supply';
export { trendOf, type Trend, type TrendKind } from './trend';
export {
  LEAST_SIMILAR,
  standingOf,
  unusualFigures,
  type ComparedFigure,
  type Standing,
  type Unusual,
} from './unusual';
export { DRAWS, uncertainty } from './uncertainty';
export { balancedWeights } from './weights';
export { whatDiffers, type Difference, type DifferenceColumn } from './whatDiffers';
export { whatChanges } from './whatChanges';
export { CHOOSE, whereNext, type WhereNextOptions } from './whereNext';
export { whySimilar, type AreaColumn, type CloseFigure } from './whySimilar';
