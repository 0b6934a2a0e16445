// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeWalks } from '../../../src/dataset/decodeWalks';
import { stateOfStep } from '../../../src/features/walk/stateOfStep';
import { WalkNotice } from '../../../src/features/walk/WalkNotice';
import { WalkOffer } from '../../../src/features/walk/WalkOffer';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { formatLink, parseLink, unreadOf } from '../../../src/store/url';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

const walks = decodeWalks(JSON.parse(publicFile('walks.json')));
vi.mock('../../../src/dataset/loadWalks', () => ({ loadWalks: () => Promise.resolve(walks) }));

const { core } = readRealCountry();
const pristine = useStore.getState();
beforeEach(() => useStore.setState({ ...pristine, link: DEFAULT_LINK }));
afterEach(cleanup);

const states = walks.flatMap(({ id, steps }) =>
  steps.map(({ link }, at) => [`${id}, step ${at + 1}`, link] as const),
);

describe('the steps of the walks', () => {
  it.each(states)('%s is a link as the map writes it', (_, link) => {
    expect(unreadOf(link)).toEqual([]);
    expect(formatLink(parseLink(link))).toBe(link);
  });

  it.each(states)('%s names only what the tables know', (_, link) => {
    const { selected, compare, scenario, facets } = parseLink(link);
    const areas = new Set(core.areas.map(({ code }) => code));
    const places = [...compare, ...(selected?.kind === 'area' ? [selected.code] : [])];
    expect(places.filter((code) => !areas.has(code))).toEqual([]);
    const sectors = ['overall', ...core.taxonomy.sectors.map(({ id }) => id)];
    expect(sectors).toContain(scenario.sector);
    const practices = new Set(core.taxonomy.practices.map(({ id }) => id));
    expect(facets.practice.filter((id) => !practices.has(id))).toEqual([]);
  });

  it('keep the language and the colours of who walks', () => {
    const looks = { language: 'cy', theme: 'dark', edition: null } as const;
    expect(stateOfStep(walks[0]!, 2, looks)).toMatchObject({
      ...looks,
      walk: { walk: walks[0]!.id, step: 2 },
    });
  });
});

describe('a walk on the page', () => {
  it('is offered with the number of its steps', async () => {
    render(<WalkOffer />);
    const first = await screen.findByRole('link', { name: walks[0]!.name });
    expect(first.getAttribute('href')).toContain(`walk=${walks[0]!.id}:1`);
    expect(first.closest('li')?.textContent).toContain(`${walks[0]!.steps.length} steps`);
  });

  it('leads on, back and, at its end, to its start', async () => {
    const { id, steps } = walks[0]!;
    const { rerender } = render(<WalkNotice place={{ walk: id, step: 1 }} />);
    const next = await screen.findByRole('link', { name: 'Next step' });
    expect(next.getAttribute('href')).toContain(`walk=${id}:2`);
    expect(screen.queryByRole('link', { name: 'Back' })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain(steps[0]!.words);
    rerender(<WalkNotice place={{ walk: id, step: steps.length }} />);
    expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toContain(
      `walk=${id}:${steps.length - 1}`,
    );
    const again = screen.getByRole('link', { name: 'Walk again from the start' });
    expect(again.getAttribute('href')).toContain(`walk=${id}:1`);
    expect(again).toBe(next);
  });

  it.each([
    ['a walk', { walk: 'nowhere', step: 1 }],
    ['a step', { walk: walks[0]!.id, step: 99 }],
  ])('says so where %s is not there, and can be left', async (_, place) => {
    useStore.setState({ link: { ...DEFAULT_LINK, walk: place } });
    render(<WalkNotice place={place} />);
    expect((await screen.findByRole('status')).textContent).toContain('that is not here');
    screen.getByRole('button', { name: 'Leave the walk' }).click();
    expect(useStore.getState().link.walk).toBeNull();
  });
});
