// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExplorePanel } from '../../../src/features/explore/ExplorePanel';
import { DEFAULT_LINK, IDLE, NO_FACETS, useStore } from '../../../src/store';
import { formatLink } from '../../../src/store/url';
import { CORE } from '../../store/selectors/pioneers';

// jsdom has no CSS.escape, which the list box asks for; no id here needs more than this.
vi.stubGlobal('CSS', { escape: (id: string) => id.replaceAll(/[^\w-]/g, '\\$&') });

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: { ...DEFAULT_LINK, view: 'explore' },
    focus: null,
    pickingNear: false,
    panelRaised: false,
    load: () => undefined,
    data: { ...data, core: { state: 'ready', value: CORE }, details: IDLE, gazetteer: GAZETTEER },
  });
});
afterEach(cleanup);

/** The code of the index is fetched when the field is first used. */
const PATIENT = { timeout: 4000 };

const GAZETTEER = {
  state: 'ready',
  value: {
    neighbourhoods: [],
    postcodeDistricts: [],
    postcodeSectors: [],
    aliases: [],
    outsidePlaces: [],
    topics: [],
  },
} as const;

/** A study of one of them. */
const STUDIED = {
  state: 'ready',
  value: {
    details: [{ id: 'lantern', evidence: [{ qualities: ['cost-saving'] }] }],
    siteWords: new Map(),
    sectorWords: new Map(),
  },
} as never;

function namesIn(heading: RegExp): (string | null)[] {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No section has the heading ${String(heading)}`);
  return within(section)
    .getAllByRole('button')
    .map((button) => button.textContent);
}

function linksIn(heading: string): (string | null)[] {
  const section = screen.getByRole('region', { name: heading });
  return within(section)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

/** The link of a kind; its name goes on with its count. */
function kind(name: string): HTMLElement {
  return screen.getByRole('link', { name: new RegExp(`^${name}`) });
}

const listed = (): void => useStore.getState().go({ listAll: true });

describe('ExplorePanel, while nothing is asked for', () => {
  it('shows the kinds with their counts, and no list', () => {
    render(<ExplorePanel />);
    expect(linksIn('By part of life')).toEqual([
      'HHealth4: 4 organisations',
      'OHousing3: 3 organisations',
    ]);
    expect(linksIn('By how they work')).toHaveLength(3);
    expect(screen.queryByRole('heading', { name: /^With a place of/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sector' })).toBeNull();
  });

  it('answers a choice before it draws the list, and keeps the kinds until that stands', async () => {
    render(<ExplorePanel />);
    useStore.getState().toggleFacet('sector', 'housing');
    // What is due at once, and no more: what follows is drawn a few at a time.
    flushSync(() => undefined);
    expect(screen.getByText('3 organisations, 3 places')).not.toBeNull();
    expect(screen.getByRole('region', { name: 'By part of life' }).ariaBusy).toBe('true');
    expect(screen.queryByRole('heading', { name: /^With a place of/ })).toBeNull();
    expect(await screen.findByRole('heading', { name: /^With a place of/ })).not.toBeNull();
    expect(screen.queryByRole('region', { name: 'By part of life' })).toBeNull();
  });

  it('lists a kind that is chosen, and goes on from the number of them', async () => {
    render(<ExplorePanel />);
    const housing = kind('Housing');
    expect(housing.getAttribute('href')).toBe('#sector=housing');
    act(() => housing.focus());
    fireEvent.click(housing);
    expect(useStore.getState().link.facets.sector).toEqual(['housing']);
    expect(namesIn(/^With a place of/)).toEqual(['Lantern', 'Tower']);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('3 organisations, 3 places'),
    );
    expect(useStore.getState().panelRaised).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Housing' }));
    expect(linksIn('By part of life')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^7 organisations/));
  });

  it('shows all as a list, and the kinds again', () => {
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('link', { name: 'Show all 7' }));
    expect(formatLink(useStore.getState().link)).toBe('list=all');
    expect(namesIn(/^With a place of/)).toHaveLength(5);
    fireEvent.click(screen.getByRole('link', { name: 'Show the kinds' }));
    expect(formatLink(useStore.getState().link)).toBe('view=explore');
  });

  it('lists from the start on another site', () => {
    useStore.setState({ framed: true });
    render(<ExplorePanel />);
    expect(namesIn(/^With a place of/)).toHaveLength(5);
    useStore.setState({ framed: false });
  });

  it('counts among the kinds only those known to be active, where the box says so', () => {
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only those known to be active (6)' }));
    expect(formatLink(useStore.getState().link)).toBe('status=active');
    expect(linksIn('By part of life')[1]).toContain('2 organisations');
    fireEvent.click(kind('Housing'));
    expect(screen.queryByRole('heading', { name: /^Closed, or not/ })).toBeNull();
  });
});

describe('ExplorePanel, the list', () => {
  beforeEach(listed);

  it('lists those with a place, services for a whole nation, and last who has closed', () => {
    render(<ExplorePanel />);
    expect(namesIn(/^With a place of/)).toEqual([
      'County Circles',
      'Harbour Friends',
      'Lantern',
      'Thistle',
      'Tower',
    ]);
    expect(namesIn(/^National and online/)).toEqual(['The Line']);
    expect(namesIn(/^Closed, or not known/)).toEqual(['Gone']);
  });

  it('has one way to switch off those not known to be active: the box', () => {
    useStore.getState().go({ facets: { ...NO_FACETS, status: ['closed'] } });
    render(<ExplorePanel />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Only those known/ });
    expect(box.checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Remove Closed' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
    expect(screen.queryByRole('button', { name: 'Status' })).toBeNull();
    fireEvent.click(box);
    expect(useStore.getState().link.facets.status).toEqual(['active']);
    expect(screen.queryByRole('button', { name: 'Remove Active' })).toBeNull();
    fireEvent.click(box);
    expect(useStore.getState().link.facets.status).toEqual([]);
  });

  it('says how many are left off the list of a nation for want of more than an office', () => {
    useStore.getState().go({ facets: { ...NO_FACETS, nation: ['england'] } });
    render(<ExplorePanel />);
    expect(screen.getByText(/^1 more organisation has its head office here/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tower' })).toBeNull();
  });

  it('goes on at the first new one when more are shown, and says how many', () => {
    const [first] = CORE.organisations;
    const many = Array.from({ length: 70 }, (_, i) => ({
      ...first!,
      id: `o${i}`,
      name: `Org ${100 + i}`,
    }));
    const core = { state: 'ready', value: { ...CORE, organisations: many } } as const;
    useStore.setState({ data: { ...useStore.getState().data, core } });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(document.activeElement?.textContent).toBe('Org 160');
    expect(screen.getByText(/^70 of 70 are shown now/).getAttribute('role')).toBe('status');
  });

  it('says how many there are', () => {
    render(<ExplorePanel />);
    // 8 sites, one of them a service for the whole United Kingdom without a place.
    expect(screen.getByText('7 organisations, 7 places')).toBeTruthy();
  });

  it('shows the count of each option, and offers none that leads nowhere', () => {
    useStore.getState().toggleFacet('practice', 'co-production');
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Sector' }));
    const health = screen.getByRole<HTMLInputElement>('checkbox', { name: /Health/ });
    const housing = screen.getByRole<HTMLInputElement>('checkbox', { name: /Housing/ });
    expect(health.closest('label')?.textContent).toContain('1');
    expect(health.disabled).toBe(false);
    expect(housing.disabled).toBe(true);
    fireEvent.click(health);
    expect(useStore.getState().link.facets.sector).toEqual(['health']);
  });

  it('counts what was studied once the studies are there, and says what is not known', async () => {
    const { data } = useStore.getState();
    const withDetails = (details: (typeof data)['details']): void =>
      act(() => useStore.setState({ data: { ...data, details } }));
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
    fireEvent.click(screen.getByRole('button', { name: 'What was studied' }));
    expect(await screen.findByText('Fetching the studies…', {}, PATIENT)).toBeTruthy();
    expect(
      screen.getByText(/may point either way.*Where we hold none, we do not know/),
    ).toBeTruthy();
    withDetails(STUDIED);
    const cost = screen.getByRole<HTMLInputElement>('checkbox', { name: /saving public money/ });
    expect(cost.closest('label')?.textContent).toBe('saving public money1');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /supporting/ }).disabled).toBe(
      true,
    );
    fireEvent.click(cost);
    expect(formatLink(useStore.getState().link)).toBe('quality=cost-saving&list=all');
    expect(namesIn(/^With a place of/)).toEqual(['Lantern']);
    expect(screen.getByText('1 organisation, 1 place')).toBeTruthy();
    // By itself it says that this was studied, and not that it is so.
    expect(
      screen.getByRole('button', { name: 'Remove Studied: saving public money' }),
    ).toBeTruthy();
    withDetails(IDLE);
    expect(screen.queryByText(/^\d+ organisation/)).toBeNull();
    withDetails({ state: 'failed', file: 'details.json', problem: 'missing' });
    expect(screen.getByText(/^The studies did not arrive, so .* 7 organisations/)).toBeTruthy();
  });

  it('tells what a practice means without a pointer', () => {
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Practice' }));
    expect(screen.queryByText('Mentoring is invented.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'What do these mean?' }));
    expect(screen.getByText('Mentoring is invented.')).toBeTruthy();
  });

  it('removes one filter at a time', () => {
    useStore.getState().go({ facets: { ...NO_FACETS, sector: ['health'] }, inside: 'D1' });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Inside Westport' }));
    expect(useStore.getState().link.inside).toBeNull();
    expect(useStore.getState().link.facets.sector).toEqual(['health']);
  });

  it('selects by the name, and shows what is focused elsewhere', () => {
    render(<ExplorePanel />);
    const lantern = screen.getByRole('button', { name: 'Lantern' });
    fireEvent.click(lantern);
    expect(useStore.getState().link.selected).toEqual({ kind: 'organisation', id: 'lantern' });
    fireEvent.focus(lantern);
    expect(useStore.getState().focus).toEqual({ kind: 'organisation', id: 'lantern' });
    expect(lantern.closest('li')?.dataset['focused']).toBe('true');
  });

  it('goes from name to name by arrow keys', () => {
    render(<ExplorePanel />);
    const county = screen.getByRole('button', { name: 'County Circles' });
    county.focus();
    fireEvent.keyDown(county, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Harbour Friends');
  });

  it('names the filter to drop where nothing fits', () => {
    const facets = { ...NO_FACETS, sector: ['housing'], practice: ['co-production'] };
    useStore.getState().go({ facets });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: /Drop “Practice” and see 3/ }));
    expect(useStore.getState().link.facets).toEqual({ ...NO_FACETS, sector: ['housing'] });
  });

  it('offers the middle of the open area as a place to look around', async () => {
    useStore.getState().go({ selected: { kind: 'area', code: 'D3' } });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Near a place' }));
    fireEvent.click(screen.getByRole('button', { name: 'Near the middle of Northby' }));
    expect(useStore.getState().link.near).toEqual({ position: [-1, 53], radiusKm: 20 });
    expect(await screen.findByRole('heading', { name: 'The five nearest' })).toBeTruthy();
  });

  it('waits for a click on the map until Escape, and keeps the focus', () => {
    useStore.getState().go({ show: 'table' });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Near a place' }));
    const pick = screen.getByRole('button', { name: 'Choose a point on the map' });
    act(() => pick.focus());
    fireEvent.click(pick);
    expect([useStore.getState().pickingNear, useStore.getState().link.show]).toEqual([true, 'map']);
    // On a phone the panel lies over the map that waits for the click.
    expect(useStore.getState().panelRaised).toBe(false);
    expect([document.activeElement, pick.getAttribute('aria-pressed')]).toEqual([pick, 'true']);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(useStore.getState().pickingNear).toBe(false);
  });

  it('looks around a place that is found by its name, without a map', async () => {
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Near a place' }));
    const field = screen.getByRole('searchbox', { name: 'Council, town or postcode' });
    act(() => field.focus());
    fireEvent.change(field, { target: { value: 'Northby' } });
    await screen.findByRole('option', { name: /^Northby/ }, PATIENT);
    // Nothing without a point of its own is offered.
    expect(screen.getAllByRole('option')).toHaveLength(1);
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(
      () => expect(useStore.getState().link.near).toEqual({ position: [-1, 53], radiusKm: 20 }),
      PATIENT,
    );
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^\d+ organisation/));
    const clear = screen.getByRole('button', { name: 'Clear this place' });
    act(() => clear.focus());
    fireEvent.click(clear);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^7 organisations/));
  });

  it('names of a network the branch that is there', () => {
    const words = new Map([['s2', { name: 'Northby Friends', place: null }]]);
    const details = {
      state: 'ready',
      value: { details: [], siteWords: words, sectorWords: new Map() },
    } as const;
    useStore.setState({ data: { ...useStore.getState().data, details } });
    useStore.getState().go({ inside: 'D3' });
    render(<ExplorePanel />);
    const row = screen.getByRole('button', { name: 'Northby Friends' }).closest('li');
    expect(row?.textContent).toContain('Northby');
    expect(row?.textContent).toContain('Part of Harbour Friends');
  });

  it('shows distances within the ring, in kilometres', () => {
    useStore.getState().go({ near: { position: [-2, 53], radiusKm: 1 } });
    render(<ExplorePanel />);
    // The points are town centres, so no distance is told finer than a kilometre. One is in the ring;
    // as there are so few, the five nearest are named too.
    expect(screen.getAllByText('about 1 km')).toHaveLength(2);
    // A degree of longitude at 53 degrees north: cos 53 x 111.195 km = 66.9 km.
    expect(screen.getAllByText('about 67 km')).not.toHaveLength(0);
  });
});

describe('how far a record of the list is checked', () => {
  it.each([
    ['ageing', 'Ageing'],
    ['lapsed', 'Lapsed'],
  ] as const)('is said in words that show, where it is %s', (recordState, words) => {
    const { data } = useStore.getState();
    const [first] = CORE.organisations;
    const organisations = CORE.organisations.map((each) => ({ ...each, recordState }));
    const details = [{ ...DETAIL, id: first!.id }];
    useStore.setState({
      data: {
        ...data,
        core: { state: 'ready', value: { ...CORE, organisations } },
        details: {
          state: 'ready',
          value: { details, siteWords: new Map(), sectorWords: new Map() },
        },
      },
    });
    listed();
    render(<ExplorePanel />);
    expect(screen.getByText(words).className).not.toContain('visually-hidden');
  });
});

const DETAIL = {
  url: null,
  problem: null,
  approach: null,
  scale: null,
  founded: null,
  charityNumber: null,
  source: 'invented',
  confidence: 'medium',
  verifiedOn: '2025-03-01',
  checkedPage: null,
  checkedPageKind: null,
  checkedResult: null,
  evidence: [],
} as const;
