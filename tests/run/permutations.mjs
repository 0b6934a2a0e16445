// Bench: the permutations of the hot spots, in the browser that they run in.
import { checkEqual, median, medianRatio, rounded } from '../bench/timing';
import { measureInPage } from './benchPage.mjs';

const ROUNDS = 9;
/** Standard errors: of a hundred p values none is further by chance. */
const MOST_APART = 5;
const NAME =
  'two million permutations in Chromium: draws that areas share beside draws of each area';

const { ours, apart, difference } = await measureInPage('permutations', (page) =>
  page.evaluate((rounds) => window.measurePermutations(rounds), ROUNDS),
);
checkEqual(NAME, difference, MOST_APART);
console.log(
  JSON.stringify({
    name: NAME,
    oursMs: rounded(median(ours)),
    otherMs: rounded(median(apart)),
    ratio: rounded(medianRatio(apart, ours)),
  }),
);
