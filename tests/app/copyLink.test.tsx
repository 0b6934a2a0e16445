// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyLink } from '../../src/app/CopyLink';
import { DEFAULT_LINK, useStore } from '../../src/store';
import { SHARED_LINKS } from '../../src/store/sharedViews';

const setClipboard = (writeText?: (text: string) => Promise<void>): void => {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
};
const press = (): void => {
  render(<CopyLink />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
};

beforeEach(() => useStore.setState({ link: SHARED_LINKS['known-pioneers'] }));
afterEach(cleanup);

describe('copying the link', () => {
  it('takes the short one where the view has a page', async () => {
    const write = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    setClipboard(write);
    press();
    await screen.findByText('Copied');
    expect(write).toHaveBeenCalledWith('http://localhost:3000/s/known-pioneers/');
  });

  it('takes the whole one elsewhere', async () => {
    const write = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    setClipboard(write);
    useStore.setState({ link: { ...DEFAULT_LINK, view: 'need', theme: 'dark' } });
    press();
    await screen.findByText('Copied');
    expect(write).toHaveBeenCalledWith('http://localhost:3000/#view=need&theme=dark');
  });

  it.each([
    ['refused', () => Promise.reject(new Error('NotAllowedError'))],
    ['not there', undefined],
  ])('shows the link where the clipboard is %s', async (_, writeText) => {
    setClipboard(writeText);
    press();
    await screen.findByText(/did not allow copying/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text to copy').value).toBe(
      'http://localhost:3000/s/known-pioneers/',
    );
  });
});
