export { accessOfAreas } from './access';
export { analyse, analyseCountry } from './analyse';
export {
  areaFigures,
  comparedFigures,
  valueAround,
  type AreaFigure,
  type FigureGroup,
  type Surrounding,
} from './areaFigures';
export { areaReach, type AreaReach, type OutsidePioneer } from './areaReach';
export { clusters } from './clusters';
export { Country } from './country';
export type { Demand } from './demand';
export { drawnRanks, type DrawnRanks } from './drawnRanks';
export type { Part } from './drawParts';
export { haversineKm } from './distance';
export { explainArea } from './explain';
export { finish } from './finish';
export { groundOf } from './ground';
export type { Neighbours } from './moran';
export { comparableValues, ownFigures, publishedFigure, type PublishedFigure } from './ownFigures';
export { planSteadiness } from './planSteadiness';
export { planToday } from './planToday';
export { SEED } from './random';
export { introductions } from './introductions';
export { lookingTaught } from './lookingTaught';
export { lookedAt, lookingOf } from './looks';
export { reachClass } from './classes';
export { rankByNeed, type NeedRank } from './rankByNeed';
export { rankInNation, type RankInNation } from './rankInNation';
export { inside, neighbourhoodGaps } from './neighbourhoodGaps';
export { needOfSector } from './needOfSector';
export { medianOf } from './robustSpread';
export { ScenarioError } from './scenarioError';
export { worksElsewhere } from './similar';
export { similarOrganisations, type SimilarOrganisation } from './similarOrganisations';
export { matchSupply } from './supply';
export { trendOf, type Trend, type TrendKind } from './trend';
export { LEAST_SIMILAR, placeAmongSimilar, unusualFigures, type Unusual } from './unusual';
export { DRAWS, joinedRanks, uncertainty } from './uncertainty';
export { balancedWeights } from './weights';
export { worthALook } from './worthALook';
export { whatDiffers, type DifferenceColumn } from './whatDiffers';
export { whatChanges } from './whatChanges';
export { whatIf } from './whatIf';
export { whereNext } from './whereNext';
export { whySimilar, type AreaColumn } from './whySimilar';
