// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useAreaLayer } from '../../../src/features/mapPane/useAreaLayer';
import { useStore } from '../../../src/store';
import { parseLink } from '../../../src/store/url';

it.each([
  ['view=need&indicator=worthwhile', [['figures']]],
  ['view=need', []],
  ['indicator=worthwhile', []],
])('asks for the figures itself where "%s" draws one', (text, asked) => {
  const load = vi.fn<(...names: string[]) => void>();
  useStore.setState({ load, link: parseLink(text) });
  renderHook(() => useAreaLayer('light'));
  expect(load.mock.calls).toEqual(asked);
});
