// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../src/features/search/SearchBox';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { formatLink } from '../../../src/store/url';
import { CORE, GAZETTEER } from './places';

const load = vi.fn();
// jsdom has no CSS.escape, which the list box asks for; no id here needs more than this.
vi.stubGlobal('CSS', { escape: (id: string) => id.replaceAll(/[^\w-]/g, '\\$&') });

beforeEach(() => {
  const { data } = useStore.getState();
  load.mockReset();
  useStore.setState({
    link: DEFAULT_LINK,
    load,
    data: {
      ...data,
      core: { state: 'ready', value: CORE },
      gazetteer: { state: 'ready', value: GAZETTEER },
    },
  });
});
afterEach(cleanup);

function type(text: string): HTMLElement {
  const box = screen.getByRole('searchbox');
  act(() => box.focus());
  fireEvent.change(box, { target: { value: text } });
  return box;
}
const optionNamed = (name: RegExp): Promise<HTMLElement> => screen.findByRole('option', { name });

describe('the search box', () => {
  it('asks for the gazetteer when it is first used, not before', () => {
    render(<SearchBox />);
    expect(load).not.toHaveBeenCalled();
    fireEvent.focus(screen.getByRole('searchbox'));
    expect(load).toHaveBeenCalledWith('gazetteer');
  });

  it('opens the best result with Enter, and keeps what was typed out of the link', async () => {
    render(<SearchBox />);
    const box = type('Blackpol');
    await optionNamed(/^Blackpool Better/);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useStore.getState().link.selected).toEqual({ kind: 'area', code: 'E06000009' });
    expect(formatLink(useStore.getState().link)).toBe('area=E06000009');
    expect(box).toHaveProperty('value', '');
  });

  it('says that a whole postcode is shown to its sector, and goes there', async () => {
    render(<SearchBox />);
    const box = type('fy14ab');
    await screen.findByText('FY1 4AB: shown to its sector FY1 4');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useStore.getState().link).toMatchObject({
      near: { position: [-3.05, 53.81], radiusKm: 20 },
      selected: { kind: 'area', code: 'E06000009' },
    });
  });

  it('finds councils, and names the file, when the gazetteer is missing', async () => {
    const { data } = useStore.getState();
    const failed = { state: 'failed', file: 'gazetteer.json', problem: 'missing' } as const;
    useStore.setState({ data: { ...data, gazetteer: failed } });
    render(<SearchBox />);
    type('Blackpool');
    await optionNamed(/^Blackpool$/);
    expect(screen.getByText(/gazetteer\.json did not load/)).toBeTruthy();
  });
});
