import { expect, it } from 'vitest';
import { readOnce } from './published';

const held = new Map(readOnce().neighbourhood_deprivation.map((row) => [row.code, row]));

type Part = readonly [figure: number, people: number];

/**
 * Looked up by hand in the publications of the small areas, the first to the last as they are listed there: the
 * score of the English indices 2025 (MHCLG), the rank of the Welsh index 2025 (Welsh Government), each with the
 * residents of the Census 2021 (ONS); the rank of the Scottish index 2020 (Scottish Government), where each zone
 * counts the same; and the rank of the Northern Ireland measure 2017 (NISRA), whose places are small areas themselves.
 */
const CHECKED: readonly (readonly [code: string, index: string, parts: readonly Part[]])[] = [
  [
    'E02002489',
    'imd-2025',
    parts([67.485, 1198], [41.284, 1331], [19.993, 1488], [77.937, 1842], [75.534, 1264]),
  ],
  [
    'E02000001',
    'imd-2025',
    parts([8.742, 1477], [4.722, 1384], [9.25, 1614], [19.884, 1098], [9.682, 1619], [9.196, 1392]),
  ],
  ['E02006781', 'imd-2025', parts([12.65, 2054])],
  [
    'E02000864',
    'imd-2025',
    parts(
      [37.465, 2730],
      [35.266, 2215],
      [31.751, 2408],
      [13.274, 1046],
      [15.341, 1287],
      [37.042, 1581],
    ),
  ],
  [
    'W02000001',
    'wimd-2025',
    parts([570, 2442], [1132, 1255], [913, 1176], [645, 1983], [640, 1551]),
  ],
  [
    'W02000410',
    'wimd-2025',
    parts([372, 2014], [486, 1470], [246, 1689], [350, 1812], [230, 1667]),
  ],
  [
    'S02001236',
    'simd-2020',
    parts([4691, 1], [4862, 1], [5686, 1], [4332, 1], [3913, 1], [6253, 1], [5692, 1]),
  ],
  [
    'S02002017',
    'simd-2020',
    parts([2190, 1], [3909, 1], [1132, 1], [2832, 1], [2103, 1], [6066, 1], [3655, 1]),
  ],
  ['95GG49S1', 'nimdm-2017', parts([822, 1])],
  ['95MM25S3', 'nimdm-2017', parts([51, 1])],
];

it.each(CHECKED)('%s: %s is the mean of its small areas as published', (code, index, own) => {
  const people = own.reduce((sum, [, count]) => sum + count, 0);
  const mean = own.reduce((sum, [figure, count]) => sum + figure * count, 0) / people;
  const row = held.get(code)!;
  expect(row.index).toBe(index);
  expect(row.parts).toBe(own.length);
  // The table keeps three decimals.
  expect(Math.abs(row.value - mean)).toBeLessThanOrEqual(0.5e-3 + 1e-9);
});

function parts(...own: readonly Part[]): readonly Part[] {
  return own;
}
