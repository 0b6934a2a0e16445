export { ScenarioError } from '../analysis/scenarioError';
export { Superseded } from './latestOnly';
