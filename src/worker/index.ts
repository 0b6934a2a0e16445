export { ScenarioError } from '../analysis/scenarioError';
export { createAnalysisClient, type AnalysisClient } from './client';
export { Superseded } from './latestOnly';
