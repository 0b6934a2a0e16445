export { analyse, analyseCountry } from './analyse';
export { Country } from './country';
export { haversineKm } from './distance';
export { ScenarioError } from './scenarioError';
