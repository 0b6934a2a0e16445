import type { DeprivationDomain, DeprivationIndex } from '../../../src/domain';
import type { CellsOf } from '../tableFiles';
import { type FiguresInside, readIndexFigures } from './indexFigures';
import { byArea, weightedMean } from './smallAreas';

type Row = CellsOf<'neighbourhood_domains'>;
type Columns = Readonly<Record<DeprivationDomain, string>>;

const ENGLISH: Columns = {
  health: 'Health_score',
  education: 'Education_score',
  employment: 'Employment_score',
  crime: 'Crime_score',
  housing: 'Housing_and_Services_score',
};
const WELSH: Columns = {
  health: 'health_rank',
  education: 'education_rank',
  employment: 'employment_rank',
  crime: 'community_safety_rank',
  housing: 'housing_rank',
};
const SCOTTISH: Columns = {
  health: 'Health_rank',
  education: 'Education_rank',
  employment: 'Employment_rank',
  crime: 'Crime_rank',
  housing: 'Housing_rank',
};

/**
 * The domains of the indices of England (2025), Wales (2025) and Scotland (2020) in each
 * neighbourhood, carried there as the index itself is: `neighbourhoodDeprivation.ts` names the
 * publications. The domains of Northern Ireland (2017) are of small areas of 2001, from which no
 * look-up leads to neighbourhoods.
 */
export function importNeighbourhoodDomains(folder: string): Row[] {
  const { english, welsh, scottish } = readIndexFigures(folder);
  return [
    ...rowsOf('imd-2025', ENGLISH, english),
    ...rowsOf('wimd-2025', WELSH, welsh),
    ...rowsOf('simd-2020', SCOTTISH, scottish),
  ].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
}

function rowsOf(
  index: DeprivationIndex,
  columns: Columns,
  figuresIn: (column: string) => FiguresInside,
): Row[] {
  const meansOf = (column: string): ReadonlyMap<string, number> =>
    new Map(
      // A share of people in work differs in the fifth decimal.
      [...byArea(figuresIn(column))].map(([code, own]) => [
        code,
        Number(weightedMean(own).toFixed(5)),
      ]),
    );
  const health = meansOf(columns.health);
  const education = meansOf(columns.education);
  const employment = meansOf(columns.employment);
  const crime = meansOf(columns.crime);
  const housing = meansOf(columns.housing);
  return [...health].map(([code, value]) => ({
    code,
    index,
    health: value,
    education: education.get(code) ?? null,
    employment: employment.get(code) ?? null,
    crime: crime.get(code) ?? null,
    housing: housing.get(code) ?? null,
  }));
}
