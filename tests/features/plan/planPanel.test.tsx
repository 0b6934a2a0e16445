// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanPanel } from '../../../src/features/plan/PlanPanel';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { formatLink } from '../../../src/store/url';
import { makeCountry } from '../../fixtures/country';
import { place, planAnswer, whatIf } from '../../fixtures/plan';

// The worker's answers are put into the store by hand.
vi.mock('../../../src/parts/plan/usePlanWork', () => ({
  usePlanWork: () => undefined,
  retryPlan: () => undefined,
}));

const { core } = makeCountry({
  areas: 6,
  pointsPerArea: 2,
  organisations: 3,
  sitesPerOrganisation: 1,
  seed: 5,
});
const pristine = useStore.getState();
const [first, second] = core.areas.map(({ code }) => code);
const answer = planAnswer({
  places: [
    place({ areaCode: first!, neighbourhoodCode: 'N1', position: [-1.25, 53.5] }),
    place({
      areaCode: second!,
      neighbourhoodCode: 'N2',
      position: [-2, 54],
      peopleNewlyInReach: 0,
    }),
  ],
});

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: String });
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'plan' },
    data: { ...pristine.data, core: { state: 'ready', value: core } },
    load: () => undefined,
    plan: { ...pristine.plan, status: { state: 'ready' }, today: answer.today, answer },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const places = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Where next' })).getAllByRole('listitem');
const tell = (change: Parameters<typeof pristine.setPlan>[0]): void =>
  act(() => useStore.getState().setPlan(change));

describe('the plan panel', () => {
  it('has today on screen, as people and ratio, before any plan is there', () => {
    tell({ answer: null, status: { state: 'working' } });
    render(<PlanPanel />);
    const today = screen.getByRole('region', { name: 'Today' });
    expect(today.textContent).toContain('20,000 people in areas of high need');
    expect(today.textContent).toContain('40% of the 50,000');
    expect(screen.getByText('Working out where next…')).toBeTruthy();
  });

  it('lists the places with what they would do, and what stays as it is', () => {
    render(<PlanPanel />);
    expect(places()).toHaveLength(2);
    expect(places()[0]!.textContent).toContain('30,000 of them, 75%, have nobody known today');
    expect(places()[1]!.textContent).toContain('All of them have somebody known');
    expect(screen.getByText(/30,000 people would still have nobody/)).toBeTruthy();
    expect(screen.getByText(/at least 94% of what the best 2 could do/)).toBeTruthy();
  });

  it('says how often a place is chosen as the draws come', () => {
    render(<PlanPanel />);
    tell({
      steadiness: {
        drawn: 10,
        draws: 60,
        seed: 1,
        places: [{ neighbourhoodCode: 'N1', sameDistrict: 0.8, nearby: 0.9 }],
      },
    });
    expect(places()[0]!.textContent).toContain('Chosen in 8 of 10 plausible settings');
    expect(places()[1]!.textContent).not.toContain('plausible');
    expect(screen.getByText(/10 of 60 tried/)).toBeTruthy();
  });

  it('keeps a place from the list, and removing it restores the link to the letter', () => {
    render(<PlanPanel />);
    const before = formatLink(useStore.getState().link);
    fireEvent.click(screen.getAllByRole('button', { name: /^Keep / })[0]!);
    expect(formatLink(useStore.getState().link)).toContain('planned=1:53.5,-1.25');
    tell({ whatIf: whatIf([[-1.25, 53.5], 30_000]) });
    expect(screen.getByText(/^With A \(.*30,000 more people/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove A' }));
    tell({ whatIf: null });
    expect(screen.getByText(/^Without A \(.*30,000 people would have nobody/)).toBeTruthy();
    expect(formatLink(useStore.getState().link)).toBe(before);
  });

  it('keeps a plan to compare, and opens it in place of its own', () => {
    render(<PlanPanel />);
    act(() => useStore.getState().go({ plan: { ...DEFAULT_LINK.plan, choose: 7 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep this plan to compare' }));
    tell({ beside: planAnswer({ gain: 99 }) });
    act(() => useStore.getState().go({ plan: { ...DEFAULT_LINK.plan, choose: 2 } }));
    const both = screen.getByRole('region', { name: 'Two plans side by side' });
    expect(
      within(both).getByRole('row', { name: /^Choices 2 new places.* 7 new places/ }),
    ).toBeTruthy();
    fireEvent.click(within(both).getByRole('button', { name: 'Open the kept plan' }));
    const { link } = useStore.getState();
    expect([link.plan.choose, link.beside?.plan.choose]).toEqual([7, 2]);
    fireEvent.click(within(both).getByRole('button', { name: 'Drop the kept plan' }));
    expect(screen.queryByRole('region', { name: 'Two plans side by side' })).toBeNull();
  });

  it('says so when it would serve the better-off first', () => {
    render(<PlanPanel />);
    expect(screen.queryByText(/better-off first/)).toBeNull();
    const { whoGains } = answer;
    tell({ answer: { ...answer, whoGains: { ...whoGains, servesBetterOffFirst: true } } });
    expect(screen.getByText(/better-off first/)).toBeTruthy();
  });

  it('tells why a choice cannot be worked out', () => {
    tell({ status: { state: 'refused', reason: 'All weights are 0.' } });
    render(<PlanPanel />);
    expect(screen.getByRole('alert').textContent).toContain('All weights are 0.');
  });
});
