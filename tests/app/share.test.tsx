// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Share } from '../../src/app/Share';
import { addMessages } from '../../src/i18n';
import { map } from '../../src/i18n/en/map';
import { DEFAULT_LINK, useStore } from '../../src/store';
import { readRealCountry } from '../fixtures/realCountry';

addMessages({ map });
const { core } = readRealCountry();
const pristine = useStore.getState();

beforeEach(() => {
  // jsdom has no CSS object, which the control library asks for.
  vi.stubGlobal('CSS', { escape: String });
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'gaps' },
    data: { ...pristine.data, core: { state: 'ready', value: core } },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What is in it is fetched when it is first opened. */
const openShare = async (): Promise<void> => {
  render(<Share brief={false} />);
  fireEvent.click(screen.getByRole('button', { name: 'Share' }));
  await screen.findByRole('button', { name: 'Copy link' }, { timeout: 20_000 });
};

describe('sharing', () => {
  it('offers a link, paper and a frame, and no picture where no map is drawn', async () => {
    await openShare();
    expect(screen.getByRole('dialog', { name: 'Share' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as picture' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Put this on your site' }).getAttribute('href')).toBe(
      '#view=embed&of=gaps',
    );
  });

  it('saves the map that is drawn, and says so', async () => {
    const save = vi.fn<() => Promise<void>>().mockResolvedValue();
    useStore.getState().offerPicture(save);
    await openShare();
    fireEvent.click(screen.getByRole('button', { name: 'Save as picture' }));
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(save).toHaveBeenCalledOnce();
  });

  it('says where a picture could not be saved', async () => {
    useStore.getState().offerPicture(() => Promise.reject(new Error('no canvas')));
    await openShare();
    fireEvent.click(screen.getByRole('button', { name: 'Save as picture' }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  });

  it('prints the page without the box over it', async () => {
    const print = vi.fn(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    vi.stubGlobal('print', print);
    await openShare();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
