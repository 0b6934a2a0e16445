// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followHeight } from '../../src/embed/followHeight';

let heightPx = 0;
let changed = (): void => undefined;

function follow(): { told: number[]; again: () => void } {
  const root = document.createElement('div');
  root.getBoundingClientRect = () => new DOMRect(0, 0, 100, heightPx);
  const told: number[] = [];
  return { told, again: followHeight(root, (px) => told.push(px)) };
}

function growTo(px: number): void {
  heightPx = px;
  changed();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe(): void {
        changed();
      }
    },
  );
  heightPx = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the height that a host hears', () => {
  it('is told when it changes and when it is asked for', () => {
    const { told, again } = follow();
    growTo(300);
    changed();
    growTo(200.2);
    again();
    expect(told).toEqual([300, 201, 201]);
  });

  it('is the last one after a flood, of which some are left out', () => {
    const { told } = follow();
    for (let px = 101; px <= 160; px += 1) growTo(px);
    expect(told.length).toBe(10);
    vi.advanceTimersByTime(1000);
    expect(told.slice(10)).toEqual([160]);
  });

  it('is at most ten in a second and never past the most, where a host adds to it each time', () => {
    const { told } = follow();
    growTo(100);
    for (let picture = 0; picture < 900; picture += 1) {
      growTo((told.at(-1) ?? 0) + 20);
      vi.advanceTimersByTime(16);
    }
    expect(told.length).toBeLessThanOrEqual(10 + 900 * 0.016 * 10);
    expect(Math.max(...told)).toBe(2400);
  });
});
