// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense, useState, type ComponentType } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { onDemand } from '../../src/ui/onDemand';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const Piece = () => <p>the piece</p>;

it('is asked for once the page that waits for it has been painted', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const load = vi.fn(async (): Promise<ComponentType> => Piece);
  const Shown = onDemand(load);
  await act(async () => {
    render(
      <Suspense fallback="on its way">
        <Shown />
      </Suspense>,
    );
  });
  expect(document.body.textContent).toBe('on its way');
  expect(load).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  expect(await screen.findByText('the piece')).not.toBeNull();
});

it('waits for no frame where none is drawn, as in an embed out of sight', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const Shown = onDemand(async () => Piece);
  render(
    <Suspense>
      <Shown />
    </Suspense>,
  );
  expect(await screen.findByText('the piece')).not.toBeNull();
});

it('is not drawn again with what stands around it', async () => {
  const drawn = vi.fn(() => <p>the piece</p>);
  const Shown = onDemand(async () => drawn);
  function Around() {
    const [count, setCount] = useState(0);
    return (
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
        <Suspense>
          <Shown />
        </Suspense>
      </button>
    );
  }
  render(<Around />);
  await screen.findByText('the piece');
  const before = drawn.mock.calls.length;
  act(() => screen.getByRole('button').click());
  expect(screen.getByRole('button').textContent).toBe('1the piece');
  expect(drawn.mock.calls.length).toBe(before);
});
