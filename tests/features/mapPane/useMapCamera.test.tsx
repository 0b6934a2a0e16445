// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PpsMap } from '../../../src/map/PpsMap';
import { useMapCamera } from '../../../src/features/mapPane/useMapCamera';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const flyTo = vi.fn<PpsMap['flyTo']>();
let moving = false;
const map = {
  isMoving: () => moving,
  getCamera: () => ({ longitude: -1.2, latitude: 54.7, zoom: 7 }),
  flyTo,
} as unknown as PpsMap;
/** Where the map was a moment ago. */
const ON_THE_WAY = { position: [-1.2, 54.6], zoom: 7.4 } as const;

beforeEach(() => {
  flyTo.mockClear();
  useStore.setState({ link: DEFAULT_LINK });
  renderHook(() => useMapCamera(map, core, { current: null }));
});

afterEach(cleanup);

it('goes where Back or a pasted link says', async () => {
  moving = false;
  await act(async () => useStore.getState().go({ camera: ON_THE_WAY }));
  expect(flyTo).toHaveBeenCalledExactlyOnceWith(ON_THE_WAY);
});

it('is not called back, while it is on its way, to a place that it wrote', async () => {
  moving = true;
  await act(async () => useStore.getState().go({ camera: ON_THE_WAY }));
  expect(flyTo).not.toHaveBeenCalled();
});
