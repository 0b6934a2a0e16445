// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { NeedPanel } from '../../../src/features/need/NeedPanel';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry();
const pristine = useStore.getState();

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'need' },
    data: {
      ...pristine.data,
      core: { state: 'ready', value: country.core },
      indicators: { state: 'ready', value: country.indicators },
      figures: { state: 'ready', value: country.indicators },
    },
    analysis: analyse(country, DEFAULT_LINK.scenario),
    analysisStatus: { state: 'ready' },
  });
});
afterEach(cleanup);

describe('the need panel', () => {
  it('starts with the index of all sectors, and opens one figure', () => {
    render(<NeedPanel />);
    expect(screen.getByText(/^By this need index need is highest/)).toBeTruthy();
    fireEvent.click(screen.getByText('One figure'));
    expect(useStore.getState().link.indicatorId).toBe('poverty');
    expect(screen.getByText('Higher means more need.')).toBeTruthy();
  });

  it('says the direction of a figure that runs the other way', () => {
    useStore.getState().go({ indicatorId: 'life' });
    render(<NeedPanel />);
    expect(screen.getByText('Lower means more need.')).toBeTruthy();
  });

  it('ranks within one nation, and says so, where nations define a figure differently', () => {
    useStore.getState().go({ indicatorId: 'smoking' });
    render(<NeedPanel />);
    expect(screen.getByText(/ranked within their nation only/)).toBeTruthy();
    const english = country.core.areas.filter(({ nation }) => nation === 'england');
    const list = screen.getByText('Most need').parentElement!;
    for (const row of within(list).getAllByRole('button')) {
      expect(english.some(({ name }) => row.textContent?.includes(name))).toBe(true);
    }
  });

  it('keeps own weights in the link, and drops them for another sector', () => {
    render(<NeedPanel />);
    fireEvent.click(screen.getByText('All the same'));
    expect(useStore.getState().link.scenario.weights).toEqual({
      poverty: 1,
      claimants: 1,
      smoking: 1,
      life: 1,
      lonely: 1,
    });
    fireEvent.click(screen.getByText('Usual balance'));
    expect(useStore.getState().link.scenario.weights).toBeNull();
  });

  it('shows why a choice was refused', () => {
    useStore.setState({ analysisStatus: { state: 'refused', reason: 'All weights are zero.' } });
    render(<NeedPanel />);
    expect(screen.getByRole('alert').textContent).toContain('All weights are zero.');
  });

  it('says so when the link names a figure that is not there', () => {
    useStore.getState().go({ indicatorId: 'gone' });
    render(<NeedPanel />);
    expect(screen.getByText(/names a figure that is not in our tables/)).toBeTruthy();
  });

  it('tells that it holds no figure of self-efficacy yet, and that such figures exist', () => {
    render(<NeedPanel />);
    expect(
      screen.getByText(
        /We hold no local figure of self-efficacy yet, though surveys in England, Wales and/,
      ),
    ).toBeTruthy();
  });

  it('tells of one nation, and lets the person choose, where the nations read different figures', () => {
    const scenario = { ...DEFAULT_LINK.scenario, sector: 'homelessness-housing' };
    const link = { ...DEFAULT_LINK, view: 'need', scenario } as const;
    useStore.setState({ link, analysis: analyse(country, scenario) });
    useStore.getState().go({ facets: { ...link.facets, nation: ['scotland'] } });
    render(<NeedPanel />);
    expect(screen.getByText(/^The nations publish different figures/)).toBeTruthy();
    expect(screen.getByText(/^By this need index need in Scotland is highest/)).toBeTruthy();
    expect(screen.getByText('What counts in Scotland, and how much')).toBeTruthy();
    expect(screen.getByText(/^Place among \d+ areas in Scotland/)).toBeTruthy();
    // Scotland's own set has the claimants, and not the lonely, of the others.
    expect(screen.getByRole('slider', { name: 'claimants' })).toBeTruthy();
    expect(screen.queryByRole('slider', { name: 'lonely' })).toBeNull();
  });
});
