// Bench: recolour 361 districts by feature state, beside handing the map its data again.
import { median, medianRatio, rounded } from '../bench/timing';
import { measureInPage } from './benchPage.mjs';

const ROUNDS = 15;

const { featureState, setData } = await measureInPage('recolour', (page) =>
  page.evaluate((rounds) => window.measure(rounds), ROUNDS),
);
console.log(
  JSON.stringify({
    name: 'recolour 361 districts: feature state beside setData',
    featureStateMs: rounded(median(featureState)),
    setDataMs: rounded(median(setData)),
    ratio: rounded(medianRatio(setData, featureState)),
  }),
);
