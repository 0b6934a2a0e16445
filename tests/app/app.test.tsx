// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { DEFAULT_LINK, useStore } from '../../src/store';
import { makeCountry } from '../fixtures/country';

const mapDrawn = vi.hoisted(() => vi.fn(() => 'the map'));
// jsdom has no WebGL. Drawn whenever the page around it is, as no real part of the page should be.
vi.mock('../../src/features/mapPane/MapPane', () => ({ MapPane: mapDrawn }));

const country = makeCountry({
  areas: 4,
  pointsPerArea: 2,
  organisations: 3,
  sitesPerOrganisation: 1,
  seed: 5,
});
/** For code that is fetched, on a machine shared by many. */
const PATIENCE_MS = 20_000;
const pristine = useStore.getState();
const analyse = vi.fn(async () => undefined);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'gaps' },
    data: {
      ...pristine.data,
      frame: { state: 'ready', value: country.core },
      core: { state: 'ready', value: country.core },
    },
    load: () => undefined,
    analyse,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** With the pane of the map, which is fetched. */
const openApp = async (): Promise<void> => {
  await act(async () => render(<App />));
  await screen.findByText('the map', {}, { timeout: PATIENCE_MS });
};

it('has a changed question worked out, and is not drawn again itself', async () => {
  await openApp();
  mapDrawn.mockClear();
  analyse.mockClear();
  await act(async () => useStore.getState().setScenario({ catchmentKm: 35 }));
  expect(analyse).toHaveBeenCalledWith(expect.objectContaining({ catchmentKm: 35 }));
  expect(mapDrawn).not.toHaveBeenCalled();
});

it('answers a press on the table before it draws the table in place of the map', async () => {
  await openApp();
  const picture = document.getElementById('picture');
  useStore.getState().go({ show: 'table' });
  // What is due at once, and no more: what follows is drawn a few at a time.
  flushSync(() => undefined);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Table' }).checked).toBe(true);
  expect(picture?.textContent).toContain('the map');
  const left = (): void => expect(picture?.textContent).not.toContain('the map');
  await vi.waitFor(left, { timeout: PATIENCE_MS });
});
