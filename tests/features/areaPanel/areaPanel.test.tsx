// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AreaPanel } from '../../../src/features/areaPanel/AreaPanel';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry();
const [first, second] = country.core.areas;
if (!first || !second) throw new Error('The country has too few areas');
const area = {
  ...first,
  name: 'Newtown',
  nameWelsh: 'Tref Newydd',
  formerCodes: [
    { code: 'B00000001', name: 'Oldham Vale' },
    { code: 'B00000002', name: 'Newtown' },
  ],
};
const core = { ...country.core, areas: [area, ...country.core.areas.slice(1)] };
const themes = [{ id: 'money', name: 'Money', nameWelsh: 'Arian' }];
const indicator = { ...country.indicators.indicators[0]!, label: 'Poverty', themeId: 'money' };

function show(code: string, value: number | null = 12.3): void {
  const { data } = useStore.getState();
  const values = {
    indicatorId: indicator.id,
    values: core.areas.map((_, index) => (index === 0 ? value : 10 + index)),
    basis: core.areas.map((_, index) => (index === 0 && value === null ? null : 'published')),
  } as const;
  const similarAt = core.areas.map(() => [1]);
  const indicators = { themes, indicators: [indicator], values: [values], similarAt };
  const comparisons = {
    intervals: [],
    comparisons: [{ indicatorId: indicator.id, byCode: { E92000001: 11 } }],
    clusters: { allFigures: [], economic: [], demographic: [] },
  };
  useStore.setState({
    link: DEFAULT_LINK,
    load: () => undefined,
    data: {
      ...data,
      core: { state: 'ready', value: core },
      indicators: { state: 'ready', value: indicators },
      figures: { state: 'ready', value: indicators },
      comparisons: { state: 'ready', value: comparisons },
    },
  });
  render(<AreaPanel code={code} />);
}

beforeEach(() => useStore.setState({ analysis: null, analysisStatus: { state: 'idle' } }));
afterEach(cleanup);

describe('the area panel', () => {
  it('gives the name in both languages, and the districts it is made of', () => {
    show(area.code);
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('NewtownTref Newydd');
    expect(within(heading).getByText('Tref Newydd').lang).toBe('cy');
    expect(screen.getByText(/Covers what used to be Oldham Vale\./)).toBeTruthy();
  });

  it('says what an earlier code stood for', () => {
    show('B00000001');
    expect(screen.getByText(/The code B00000001 stood for Oldham Vale/)).toBeTruthy();
  });

  it('says that a code is not known', () => {
    show('X1');
    expect(screen.getByText(/no council area with the code X1/)).toBeTruthy();
  });

  it('shows a figure with its unit, period and rank, and the nation beside it', () => {
    show(area.code);
    // England's areas are 0, 4 and 8 of the fixture: 12.3, 14 and 18.
    const row = screen.getByRole('button', { name: /Poverty/ });
    expect(row.textContent).toBe('Poverty12.3%lowest of 3 in England2023');
    fireEvent.click(row);
    expect(screen.getByText('11.0%')).toBeTruthy();
  });

  it('shows no number where none is published', () => {
    show(area.code, null);
    expect(screen.getByRole('button', { name: /Poverty/ }).textContent).toBe(
      'PovertyNo value published',
    );
  });

  it('leads to the pioneers inside, and to a similar area', () => {
    show(area.code);
    fireEvent.click(screen.getByRole('button', { name: 'Show pioneers in this area' }));
    expect(useStore.getState().link.inside).toBe(area.code);
    fireEvent.click(screen.getByRole('button', { name: second.name }));
    expect(useStore.getState().link.selected).toEqual({ kind: 'area', code: second.code });
  });
});
