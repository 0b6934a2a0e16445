// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExplorePanel } from '../../../src/features/explore/ExplorePanel';
import { DEFAULT_LINK, NO_FACETS, useStore } from '../../../src/store';
import { CORE } from '../../store/selectors/pioneers';

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    focus: null,
    pickingNear: false,
    load: () => undefined,
    data: { ...data, core: { state: 'ready', value: CORE } },
  });
});
afterEach(cleanup);

function namesIn(heading: RegExp): (string | null)[] {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No section has the heading ${String(heading)}`);
  return within(section)
    .getAllByRole('button')
    .map((button) => button.textContent);
}

describe('ExplorePanel', () => {
  it('lists those with a place, and services for a whole nation apart', () => {
    render(<ExplorePanel />);
    expect(namesIn(/^With a place of/)).toEqual([
      'County Circles',
      'Gone',
      'Harbour Friends',
      'Lantern',
      'Thistle',
      'Tower',
    ]);
    expect(namesIn(/^National and online/)).toEqual(['The Line']);
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
    expect(document.activeElement?.textContent).toBe('Gone');
  });

  it('names the filter to drop where nothing fits', () => {
    const facets = { ...NO_FACETS, sector: ['housing'], practice: ['co-production'] };
    useStore.getState().go({ facets });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: /Drop “Practice” and see 3/ }));
    expect(useStore.getState().link.facets).toEqual({ ...NO_FACETS, sector: ['housing'] });
  });

  it('offers the middle of the open area as a place to look around', () => {
    useStore.getState().go({ selected: { kind: 'area', code: 'D3' } });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Near a place' }));
    fireEvent.click(screen.getByRole('button', { name: 'Near the middle of Northby' }));
    expect(useStore.getState().link.near).toEqual({ position: [-1, 53], radiusKm: 20 });
    expect(screen.getByRole('heading', { name: 'The five nearest' })).toBeTruthy();
  });

  it('waits for a click on the map until Escape', () => {
    useStore.getState().go({ show: 'table' });
    render(<ExplorePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Near a place' }));
    fireEvent.click(screen.getByRole('button', { name: 'Choose a point on the map' }));
    expect([useStore.getState().pickingNear, useStore.getState().link.show]).toEqual([true, 'map']);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(useStore.getState().pickingNear).toBe(false);
  });

  it('shows distances within the ring, in kilometres', () => {
    useStore.getState().go({ near: { position: [-2, 53], radiusKm: 1 } });
    render(<ExplorePanel />);
    // The points are town centres, so no distance is told finer than a kilometre.
    expect(screen.getAllByText('about 1 km')).toHaveLength(2);
    // A degree of longitude at 53 degrees north: cos 53 x 111.195 km = 66.9 km.
    expect(screen.getAllByText('about 67 km')).not.toHaveLength(0);
  });
});
