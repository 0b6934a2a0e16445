export { ScenarioError } from '../analysis';
export { createAnalysisClient, type AnalysisClient } from './client';
export { Superseded } from './latestOnly';
