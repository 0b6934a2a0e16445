export { analyse, analyseCountry } from './analyse';
export { areaReach, type AreaReach } from './areaReach';
export { clusters } from './clusters';
export { Country } from './country';
export { haversineKm } from './distance';
export { explainArea } from './explain';
export { finish } from './finish';
export type { Neighbours } from './moran';
export { SEED } from './random';
export { ScenarioError } from './scenarioError';
export { worksElsewhere } from './similar';
export { matchSupply } from './supply';
export { trendOf, type Trend, type TrendKind } from './trend';
export {
  LEAST_SIMILAR,
  medianOf,
  standingOf,
  unusualFigures,
  type ComparedFigure,
  type Standing,
  type Unusual,
} from './unusual';
export { DRAWS, uncertainty } from './uncertainty';
export { balancedWeights } from './weights';
export { whatChanges } from './whatChanges';
export { CHOOSE, whereNext, type WhereNextOptions } from './whereNext';
