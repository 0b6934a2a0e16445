// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/ui/CopyButton';

function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}
afterEach(cleanup);

it('copies the text of this moment, and says so', async () => {
  const writeText = vi.fn(async () => undefined);
  withClipboard(writeText);
  let count = 0;
  render(<CopyButton text={() => `copy ${(count += 1)}`}>Copy</CopyButton>);
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(writeText.mock.calls).toEqual([['copy 1'], ['copy 2']]);
});

it('says when the browser refuses', async () => {
  withClipboard(async () => Promise.reject(new Error('not allowed')));
  render(<CopyButton text={() => 'x'}>Copy</CopyButton>);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
});
