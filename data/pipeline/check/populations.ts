import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/**
 * How far the people of a district's neighbourhoods may be from the district's own figure. They are
 * of different years: the furthest are 2.6% less (East Lothian) and 2.4% more (Orkney).
 */
const MOST_APART = 0.1;
/** Na h-Eileanan Siar has 9 people to the square km, Tower Hamlets 15,500. */
const PEOPLE_PER_KM2 = { least: 1, most: 50_000 };
/** No neighbourhood has more than five times, or less than a tenth of, the people of the usual one. */
const USUAL_TIMES = { least: 0.1, most: 5 };

/** Numbers of people that are a thousand times off, or otherwise cannot be. */
export function findBadPopulations({ areas, neighbourhoods }: CheckedTables): Problem[] {
  const together = new Map<string, number>();
  const ofLevel = new Map<string, number[]>();
  for (const { value } of neighbourhoods) {
    together.set(value.area_code, (together.get(value.area_code) ?? 0) + value.population);
    const level = ofLevel.get(value.level) ?? [];
    level.push(value.population);
    ofLevel.set(value.level, level);
  }
  const usual = new Map([...ofLevel].map(([level, people]) => [level, median(people)]));
  return [
    ...areas.flatMap(({ row, value: { name, code, population, area_km2 } }) => {
      const problem = (message: string): Problem => problemIn('areas', row, 'population', message);
      const sum = together.get(code);
      const problems: Problem[] = [];
      if (sum !== undefined && Math.abs(sum - population) > MOST_APART * population) {
        problems.push(problem(`${population} people in ${name}, but ${sum} in its neighbourhoods`));
      }
      const density = area_km2 === null ? null : population / area_km2;
      if (density !== null && (density < PEOPLE_PER_KM2.least || density > PEOPLE_PER_KM2.most)) {
        problems.push(
          problem(`${population} people on ${area_km2} square km of ${name} cannot be`),
        );
      }
      return problems;
    }),
    ...neighbourhoods.flatMap(({ row, value: { name, level, population } }) => {
      const times = population / (usual.get(level) ?? population);
      if (times >= USUAL_TIMES.least && times <= USUAL_TIMES.most) return [];
      const message = `${population} people in ${name}: the usual ${level} has ${usual.get(level)}`;
      return [problemIn('neighbourhoods', row, 'population', message)];
    }),
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
