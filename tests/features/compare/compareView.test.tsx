// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { CompareActions } from '../../../src/features/areaPanel/CompareActions';
import { CompareView } from '../../../src/features/compare/CompareView';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry({
  areas: 40,
  pointsPerArea: 3,
  organisations: 12,
  sitesPerOrganisation: 2,
  seed: 7,
});
const analysis = analyse(country, DEFAULT_LINK.scenario);
const pristine = useStore.getState();
const areas = country.core.areas;
const isScored = (code: string): boolean =>
  analysis.areas.find((area) => area.code === code)!.need !== null;
const [one, other] = areas.filter(({ code }) => isScored(code));
if (!one || !other) throw new Error('The country has too few scored areas');
const unscored = areas.find(({ code }) => !isScored(code))!;
const themes = [...new Set(country.indicators.indicators.map(({ themeId }) => themeId))].map(
  (id) => ({ id, name: id, nameWelsh: id }),
);
const needOf = (code: string): number =>
  analysis.areas[areas.findIndex((area) => area.code === code)]!.need!;

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'gaps', show: 'compare' },
    load: () => undefined,
    data: {
      ...pristine.data,
      core: { state: 'ready', value: country.core },
      indicators: { state: 'ready', value: { ...country.indicators, themes } },
      figures: { state: 'ready', value: { ...country.indicators, themes } },
    },
    analysis,
    analysisStatus: { state: 'ready' },
  });
});
afterEach(cleanup);

function show(...codes: string[]): void {
  useStore.getState().go({ compare: codes });
  render(<CompareView />);
}

const cellsOf = (name: RegExp): string[] => {
  const row = screen.getByRole('rowheader', { name }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};

describe('the comparison', () => {
  it('says in words which area has the highest need', () => {
    show(one.code, other.code);
    const said = cellsOf(/^NeedHigher/).map((text) => text.includes('highest need of these'));
    const higher = needOf(one.code) > needOf(other.code);
    expect(said).toEqual([higher, !higher]);
  });

  it('says “No score” with the reason, and “No value”, never a number for what is missing', () => {
    show(one.code, unscored.code);
    expect(cellsOf(/^In words/)[1]).toBe('No scoreToo few of the figures are published here');
    expect(cellsOf(/^NeedHigher/)[1]).toBe('No score');
    const missing = country.indicators.values.flatMap(({ indicatorId, values }) =>
      values[areas.indexOf(unscored)] === null ? [indicatorId] : [],
    );
    const { label } = country.indicators.indicators.find(({ id }) => id === missing[0])!;
    expect(cellsOf(new RegExp(`^${label}`))[1]).toBe('No value');
  });

  it('leaves out a stale code with a sentence, and goes on', () => {
    show(one.code, 'X1');
    expect(screen.getByText(/One area of this link is not in our tables.*X1/)).toBeTruthy();
    // The corner and one area.
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });

  it('removes one area, and all of them', () => {
    show(one.code, other.code);
    fireEvent.click(screen.getByRole('button', { name: `Remove ${one.name} from the comparison` }));
    expect(useStore.getState().link.compare).toEqual([other.code]);
    // The button that takes its place has the focus.
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      `Remove ${other.name} from the comparison`,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove all' }));
    expect(useStore.getState().link).toMatchObject({ compare: [], show: 'compare' });
    expect(document.activeElement?.contains(screen.getByRole('searchbox'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('adds an area by its name, and offers none that is there', () => {
    show(one.code);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Add an area' }), {
      target: { value: other.name },
    });
    fireEvent.click(screen.getByRole('option', { name: new RegExp(`^${other.name} `) }));
    expect(useStore.getState().link.compare).toEqual([one.code, other.code]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: other.name } });
    expect(screen.queryByRole('option', { name: new RegExp(`^${other.name} `) })).toBeNull();
  });

  it('of four areas asks to remove one, and keeps the focus when the fourth is added', () => {
    show(...areas.slice(0, 3).map(({ code }) => code));
    const fourth = areas[3]!;
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: fourth.name } });
    fireEvent.click(screen.getByRole('option', { name: new RegExp(`^${fourth.name} `) }));
    expect(screen.getByText(/Remove one to add another/)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement?.contains(screen.getByRole('table'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('tells the middle of the nation beside each figure', () => {
    show(one.code, other.code);
    for (const cell of cellsOf(/^ReachHigher/)) expect(cell).toMatch(/middle of \w+.* \d+/);
  });

  it('empty says what to do next', () => {
    show();
    expect(screen.getByText(/with “Add to comparison”/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the buttons beside an area', () => {
  it('add it, open the comparison, and take it out', () => {
    useStore.getState().go({ show: 'map' });
    render(<CompareActions area={areas[0]!} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add to comparison' }));
    expect(useStore.getState().link.compare).toEqual([areas[0]!.code]);
    fireEvent.click(screen.getByRole('button', { name: 'Show comparison (1 area)' }));
    expect(useStore.getState().link).toMatchObject({ show: 'compare', selected: null });
    fireEvent.click(screen.getByRole('button', { name: 'Take out of comparison' }));
    expect(useStore.getState().link.compare).toEqual([]);
  });

  it('say that four areas are as many as fit', () => {
    useStore.getState().go({ compare: areas.slice(1, 5).map(({ code }) => code) });
    render(<CompareActions area={areas[0]!} />);
    expect(screen.getByText(/The comparison is full: 4 areas/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add to comparison' })).toBeNull();
    useStore.getState().toggleCompared(areas[0]!.code);
    expect(useStore.getState().link.compare).not.toContain(areas[0]!.code);
  });
});
