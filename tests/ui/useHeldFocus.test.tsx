// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useHeldFocus } from '../../src/ui/useHeldFocus';

function Region() {
  const region = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLParagraphElement>(null);
  const [shown, setShown] = useState(true);
  useHeldFocus(region, next);
  return (
    <div ref={region}>
      <p ref={next} tabIndex={-1}>
        Next
      </p>
      {shown && <button onClick={() => setShown(false)}>Remove me</button>}
      <button onClick={() => setShown(false)}>Remove the other</button>
    </div>
  );
}

afterEach(cleanup);

it('gives the focus on when what has it is taken away', async () => {
  render(<Region />);
  const button = screen.getByRole('button', { name: 'Remove me' });
  act(() => button.focus());
  fireEvent.click(button);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Next'));
});

it('leaves the focus alone when something else goes', async () => {
  render(<Region />);
  const other = screen.getByRole('button', { name: 'Remove the other' });
  act(() => other.focus());
  fireEvent.click(other);
  await waitFor(() => expect(screen.queryByText('Remove me')).toBeNull());
  expect(document.activeElement).toBe(other);
});

it('takes no focus that a click beside everything has let go', async () => {
  render(<Region />);
  const button = screen.getByRole('button', { name: 'Remove me' });
  act(() => button.focus());
  fireEvent.pointerDown(document.body);
  act(() => button.blur());
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('Remove me')).toBeNull());
  expect(document.activeElement).toBe(document.body);
});
