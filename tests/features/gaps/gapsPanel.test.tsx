// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildGlance } from '../../../data/pipeline/build/glance';
import { analyse } from '../../../src/analysis';
import { decodeGlance } from '../../../src/dataset';
import { GapsPanel } from '../../../src/features/gaps/GapsPanel';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry({
  areas: 40,
  pointsPerArea: 3,
  organisations: 12,
  sitesPerOrganisation: 2,
  seed: 7,
});
const pristine = useStore.getState();

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'gaps', allSectors: true },
    data: {
      ...pristine.data,
      frame: { state: 'ready', value: country.core },
      core: { state: 'ready', value: country.core },
      indicators: { state: 'ready', value: country.indicators },
      glance: { state: 'ready', value: decodeGlance(buildGlance(country)) },
    },
    load: () => undefined,
    analysis: analyse(country, DEFAULT_LINK.scenario),
    analysisStatus: { state: 'ready' },
  });
});
afterEach(cleanup);

/** The section of the list. Queries by role are slow over a long list, so its items are read as such. */
const list = (): HTMLElement => screen.getByText('Places to look at first').parentElement!;
const items = (): HTMLElement[] => [...list().querySelectorAll<HTMLElement>('ol > li')];

describe('the gaps panel', () => {
  it('lists twenty areas, each with who is nearest and whether anybody looked, and more on demand', () => {
    render(<GapsPanel />);
    expect(items()).toHaveLength(20);
    for (const item of items()) {
      expect(item.textContent).toMatch(
        /(Nearest|covers the area|works here|a branch here|Nobody of)/,
      );
      expect(item.textContent).toMatch(/looked/);
    }
    fireEvent.click(screen.getByText(/^Show \d+ more$/));
    expect(items().length).toBeGreaterThan(20);
  });

  it('selects an area from the list', () => {
    render(<GapsPanel />);
    const first = items()[0]!.querySelector('button')!;
    expect(first.textContent).toMatch(/^Place 1: District/);
    fireEvent.click(first);
    expect(useStore.getState().link.selected?.kind).toBe('area');
    expect(first.getAttribute('aria-pressed')).toBe('true');
  });

  it('shows every sector at a glance and ready questions until something is asked', () => {
    useStore.getState().go({ allSectors: false });
    render(<GapsPanel />);
    expect(screen.queryByText('Places to look at first')).toBeNull();
    const { sectors } = country.core.taxonomy;
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const { id } of sectors) expect(addresses).toContain(`#view=gaps&for=${id}`);

    const starter = screen.getByText('Where are many people lonely?');
    expect(starter.getAttribute('href')).toContain('weights=lonely:1');
    fireEvent.click(starter);
    expect(useStore.getState().link.scenario.practice).toBe('peer-support');
    expect(screen.queryByText('Where are many people lonely?')).toBeNull();
    const again = screen.getByText('Start again');
    again.focus();
    fireEvent.click(again);
    expect(useStore.getState().link.scenario).toEqual(DEFAULT_LINK.scenario);
    expect(document.activeElement?.textContent).toContain('Where to look first');
    expect(screen.getByText('Where are many people lonely?')).toBeTruthy();
  });

  it('keeps the question in place while it is asked', () => {
    useStore.getState().go({ allSectors: false });
    render(<GapsPanel />);
    const distance = screen.getByRole('button', { name: /How far a pioneer counts/ });
    act(() => useStore.getState().setScenario({ catchmentKm: 30 }));
    expect(screen.getByText('Places to look at first')).toBeTruthy();
    expect(screen.getByRole('button', { name: /How far a pioneer counts/ })).toBe(distance);
  });

  it('answers for all sectors together once that is chosen', () => {
    useStore.getState().go({ allSectors: false });
    render(<GapsPanel />);
    fireEvent.click(screen.getByText('All sectors together'));
    expect(items()).toHaveLength(20);
    fireEvent.click(screen.getByText('Start again'));
    expect(screen.getByText('All sectors together')).toBeTruthy();
  });

  it('keeps the old answer, marked, while a newer one is worked out', () => {
    useStore.setState({ analysisStatus: { state: 'working' } });
    render(<GapsPanel />);
    expect(list().querySelector('ol')!.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Working it out again…')).toBeTruthy();
    expect(items()).toHaveLength(20);
  });

  it('gives the reason and a way out when the choice is refused', () => {
    useStore.setState({ analysisStatus: { state: 'refused', reason: 'All weights are zero.' } });
    useStore.getState().setScenario({ weights: { poverty: 0 } });
    render(<GapsPanel />);
    expect(screen.getByRole('alert').textContent).toContain('All weights are zero.');
    expect(screen.queryByText('Places to look at first')).toBeNull();
    fireEvent.click(screen.getByText('Use the usual figures of each nation'));
    expect(useStore.getState().link.scenario.weights).toBeNull();
  });

  it('says how many areas have no score, why, and which', () => {
    render(<GapsPanel />);
    const missing = useStore.getState().analysis!.areas.filter(({ need }) => need === null);
    fireEvent.click(screen.getByText(new RegExp(`^${missing.length} areas? ha(s|ve) no score$`)));
    expect(screen.getByText(/Less than two thirds of what counts as need/)).toBeTruthy();
    const { name } = country.core.areas.find(({ code }) => code === missing[0]!.code)!;
    expect(screen.getAllByText(name).length).toBeGreaterThan(0);
  });

  it('does not call unscored areas free of gaps', () => {
    const { analysis } = useStore.getState();
    const unscored = analysis!.areas.map((area) => ({
      ...area,
      need: null,
      gap: null,
      potential: null,
      needClass: null,
      noScoreReason: 'too-few-indicators' as const,
    }));
    useStore.setState({ analysis: { ...analysis!, areas: unscored } });
    render(<GapsPanel />);
    expect(screen.getByText(/^None of these areas has a score, because/)).toBeTruthy();
    expect(screen.queryByText(/^No area here has high need/)).toBeNull();
    expect(items()).toHaveLength(0);
  });

  it('names the classes it is filtered to, and clears them', () => {
    useStore.getState().go({ classes: ['2-0'] });
    render(<GapsPanel />);
    expect(screen.getByText('Only high need, no known pioneer.')).toBeTruthy();
    fireEvent.click(screen.getByText('Show all'));
    expect(useStore.getState().link.classes).toEqual([]);
  });

  it('says which file is in trouble', () => {
    useStore.setState({
      analysisStatus: { state: 'failed', file: 'demand.json', problem: 'missing' },
    });
    render(<GapsPanel />);
    expect(screen.getByRole('alert').textContent).toContain('demand.json');
  });
});
