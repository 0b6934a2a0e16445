import { expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { gapListText } from '../../../src/features/gaps/gapListText';
import { i18n } from '../../../src/i18n';
import { DEFAULT_LINK } from '../../../src/store/link';
import { selectGapRows } from '../../../src/store/selectors/gaps';
import type { Store } from '../../../src/store/store';
import { gapSentenceContext } from '../../../src/words/gapSentence';
import { readRealCountry } from '../../fixtures/realCountry';

it('the list as text: place, name, reason; figures with source and period; limits and link', () => {
  const country = readRealCountry();
  const { core, indicators } = country;
  const analysis = analyse(country, { ...DEFAULT_SCENARIO, sector: 'mental-health' });
  const store = {
    link: { ...DEFAULT_LINK, view: 'gaps' },
    data: { core: { state: 'ready', value: core } },
    analysis,
  } as unknown as Store;
  const rows = selectGapRows(store)!.slice(0, 2);
  const text = gapListText(
    {
      rows,
      core,
      analysis,
      indicators: indicators.indicators,
      context: gapSentenceContext(core, indicators.indicators, analysis, 'en'),
      order: 'Largest gap first.',
      link: 'https://example.org/#view=gaps',
    },
    i18n.getFixedT('en', ['gaps', 'domain'] as const),
  );
  const lines = text.split('\n');
  expect(lines[1]).toBe(
    'For mental health, any practice, pioneers up to 20 km in a straight line, or round wide water.',
  );
  for (const { rank, area } of rows)
    expect(
      lines.find((line) => line.startsWith(`${rank}. ${area.name}, England. Need is`)),
    ).toMatch(/\.$/);
  expect(text).toContain('Satisfaction with life (Office for National Statistics, ');
  expect(text).toContain('never means that nobody is at work');
  expect(lines.at(-1)).toBe('https://example.org/#view=gaps');
});
