// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SearchBox } from '../../../src/features/search/SearchBox';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { CORE, GAZETTEER } from '../../parts/find/places';

vi.mock('../../../src/parts/find/placeIndex', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says so when the code of the search does not arrive, and opens nothing', async () => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    data: {
      ...data,
      core: { state: 'ready', value: CORE },
      gazetteer: { state: 'ready', value: GAZETTEER },
    },
  });
  render(<SearchBox />);
  const box = screen.getByRole('searchbox');
  act(() => box.focus());
  fireEvent.change(box, { target: { value: 'Blackpool' } });
  await screen.findByText(/^The code of the search did not arrive\./);
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(useStore.getState().link).toEqual(DEFAULT_LINK);
  expect(screen.queryByText('Council area in England')).toBeNull();
});
