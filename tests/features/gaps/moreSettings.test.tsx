// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MoreSettings } from '../../../src/features/gaps/MoreSettings';
import '../../../src/features/gaps/messages';
import { DEFAULT_LINK, useStore } from '../../../src/store';

beforeEach(() => useStore.setState({ link: DEFAULT_LINK }));
afterEach(cleanup);

it('stands still while another part of the question changes', () => {
  const drawn = vi.fn();
  render(
    <Profiler id="settings" onRender={drawn}>
      <MoreSettings />
    </Profiler>,
  );
  drawn.mockClear();
  act(() => useStore.getState().setScenario({ catchmentKm: 35 }));
  expect(drawn).not.toHaveBeenCalled();
  act(() => useStore.getState().setScenario({ mode: 'severe' }));
  expect(drawn).toHaveBeenCalled();
});

it('offers the usual settings once one of its own is another', () => {
  render(<MoreSettings />);
  act(() => useStore.getState().setScenario({ catchmentKm: 35 }));
  expect(screen.queryByRole('button')).toBeNull();
  act(() => useStore.getState().setScenario({ lens: 'reach', halfReach: 3 }));
  fireEvent.click(screen.getByRole('button'));
  expect(useStore.getState().link.scenario).toEqual({
    ...DEFAULT_LINK.scenario,
    catchmentKm: 35,
  });
});
