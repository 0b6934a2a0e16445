import { describe, expect, it } from 'vitest';
import {
  hasRoomForLegend,
  placePadding,
  startPadding,
} from '../../../src/features/mapPane/padding';

/** Width of the kingdom in what the padding leaves, as its height lets it be. */
const shownHeight = (width: number, height: number): number => {
  const { top, right, bottom, left } = startPadding({ clientWidth: width, clientHeight: height });
  return Math.min(height - top - bottom, (width - left - right) / 0.54);
};

describe('room around the first view', () => {
  it.each([
    ['1440 by 900', 1040, 840],
    ['375 by 667, above the sheet', 375, 321],
  ])('lets the kingdom fill the height of the pane at %s', (_, width, height) => {
    expect(shownHeight(width, height)).toBeGreaterThan(height - 70);
  });

  it('lets it fill the width where the pane is narrow', () => {
    const { left, right } = startPadding({ clientWidth: 432, clientHeight: 964 });
    expect([left, right]).toEqual([12, 12]);
  });

  it('keeps it beside the legend where there is room', () => {
    const { left } = startPadding({ clientWidth: 1040, clientHeight: 840 });
    expect(left).toBe(328);
  });
});

describe('the legend', () => {
  it.each([
    ['1440 by 900', 1040, 840, true],
    ['1280 by 800', 880, 740, true],
    ['1440 by 1400', 1040, 1340, true],
    ['1024 by 768', 625, 708, false],
    ['768 by 1024', 408, 964, false],
    ['a phone', 375, 395, false],
    ['a phone on its side', 844, 330, false],
  ])('has room at %s: %d by %d, %s', (_, clientWidth, clientHeight, has) => {
    expect(hasRoomForLegend({ clientWidth, clientHeight })).toBe(has);
  });
});

it('keeps a place that is brought into view off the legend, or off the switch', () => {
  expect(placePadding({ clientWidth: 1040 }).left).toBe(328);
  expect(placePadding({ clientWidth: 375 })).toMatchObject({ top: 60, left: 12 });
});
