import { describe, expect, it } from 'vitest';
import { formatScore, i18n } from '../../../src/i18n';
import { analyse, uncertainty } from '../../../src/analysis';
import { Country } from '../../../src/analysis/country';
import { DEFAULT_SCENARIO, type Uncertainty } from '../../../src/domain';
import { csvOf, recordsOf } from '../../../src/features/table/download';
import { gapDownload } from '../../../src/features/table/gapDownload';
import { DEFAULT_LINK } from '../../../src/store/link';
import { selectGapRows } from '../../../src/store/selectors/gaps';
import type { Store } from '../../../src/store/store';
import { gapSentenceContext } from '../../../src/words/gapSentence';
import { gapWhyContext } from '../../../src/words/gapWhy';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry();
const analysis = analyse(country, DEFAULT_SCENARIO);
const { indicators } = country.indicators;
const context = gapSentenceContext(country.core, indicators, analysis, 'en');
const why = gapWhyContext(country.core, indicators, 'en');
const t = i18n.getFixedT('en', 'gaps');

function drawn(): Uncertainty {
  const steps = uncertainty(new Country(country), DEFAULT_SCENARIO, 20);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function rowsWith(answer: Uncertainty | null) {
  const core = { state: 'ready', value: country.core };
  const store = {
    link: DEFAULT_LINK,
    data: { core },
    analysis,
    uncertainty: answer,
    clusters: null,
  } as unknown as Store;
  return selectGapRows(store) ?? [];
}

describe('the gaps as a file', () => {
  it('has the likely ranks of every scored area, and empty cells where there is no score', () => {
    const answer = drawn();
    const records = recordsOf(
      rowsWith(answer),
      gapDownload(analysis, answer, indicators, context, why, t),
      '',
      '2026-11-23',
    );
    const scored = records.filter(({ potential }) => potential !== null);
    expect(scored.length).toBeGreaterThan(0);
    for (const record of scored) {
      const [low, middle, high] = ['p05', 'p50', 'p95'].map((p) => record[`likely_place_${p}`]);
      expect(low).toBeLessThanOrEqual(Number(middle));
      expect(middle).toBeLessThanOrEqual(Number(high));
      expect(record['rank_intervals']).toBe('20 draws, seed 20170210');
    }
    const unscored = records.filter(({ potential }) => potential === null);
    for (const record of unscored) expect(record['likely_place_p50']).toBeNull();
  });

  it('rounds a score as the screen does', () => {
    const [row] = rowsWith(null);
    if (!row) throw new Error('no row');
    const result = { ...row.result, gap: 0.996, need: 0.29, access: 0 };
    const [record] = recordsOf(
      [{ ...row, result }],
      gapDownload(analysis, null, indicators, context, why, t),
      '',
      '2026-11-23',
    );
    expect(record).toMatchObject({
      gap: 0.996,
      gap_0_to_100: Number(formatScore(0.996, 'en')),
      need_0_to_100: 29,
      reach_0_to_100: 0,
    });
    expect(record?.['gap_0_to_100']).toBe(99);
  });

  it('names the source of every indicator that was weighed, and the settings', async () => {
    const rows = rowsWith(null);
    const download = gapDownload(analysis, null, indicators, context, why, t);
    for (const { indicatorId } of analysis.weights) {
      const { label, source } = indicators.find(({ id }) => id === indicatorId)!;
      expect(download.about['need_sources']).toContain(label);
      expect(download.about['need_sources']).toContain(source);
    }
    expect(download.about['catchment_km']).toBe(20);
    const csv = await csvOf(rows, download, 'https://example.org/#view=gaps', '2026-11-23');
    expect(csv.split('\n')[0]).toMatch(
      /top_tenth_share,fragile,.*need_sources.*link,downloaded_on$/,
    );
    expect(csv).toContain('not worked out when this file was made');
  });
});
