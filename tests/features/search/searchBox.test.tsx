// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../src/features/search/SearchBox';
import type { Gazetteer } from '../../../src/domain';
import { speak } from '../../../src/i18n';
import { DEFAULT_LINK, useStore, type Loadable } from '../../../src/store';
import { formatLink } from '../../../src/store/url';
import { CORE, GAZETTEER } from '../../parts/find/places';

const load = vi.fn();
// jsdom has no CSS.escape, which the list box asks for; no id here needs more than this.
vi.stubGlobal('CSS', { escape: (id: string) => id.replaceAll(/[^\w-]/g, '\\$&') });

beforeEach(() => {
  const { data } = useStore.getState();
  load.mockReset();
  useStore.setState({
    link: { ...DEFAULT_LINK, view: 'explore' },
    load,
    data: {
      ...data,
      core: { state: 'ready', value: CORE },
      gazetteer: { state: 'ready', value: GAZETTEER },
    },
  });
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

const FAILED = { state: 'failed', file: 'gazetteer.json', problem: 'missing' } as const;

function gazetteerIs(gazetteer: Loadable<Gazetteer>): void {
  const { data } = useStore.getState();
  act(() => useStore.setState({ data: { ...data, gazetteer } }));
}

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
    await vi.waitFor(() =>
      expect(useStore.getState().link.selected).toEqual({ kind: 'area', code: 'E06000009' }),
    );
    expect(formatLink(useStore.getState().link)).toBe('area=E06000009');
    expect(box).toHaveProperty('value', '');
  });

  it('says that a whole postcode is shown to its sector, and goes there', async () => {
    render(<SearchBox />);
    const box = type('fy14ab');
    await screen.findByText('FY1 4AB: shown to its sector FY1 4');
    fireEvent.keyDown(box, { key: 'Enter' });
    await vi.waitFor(() =>
      expect(useStore.getState().link).toMatchObject({
        near: { position: [-3.05, 53.81], radiusKm: 20 },
        selected: { kind: 'area', code: 'E06000009' },
      }),
    );
  });

  it('waits with Enter for the whole list, and opens what is first in it then', async () => {
    gazetteerIs({ state: 'loading' });
    render(<SearchBox />);
    const box = type('Blackpool cent');
    // Of what is there already, the council is nearest; the neighbourhood is still to come.
    await optionNamed(/^Blackpool$/);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(screen.getByRole('status').textContent).toMatch(/opens when the list is complete/);
    expect(useStore.getState().link.selected).toBeNull();
    gazetteerIs({ state: 'ready', value: GAZETTEER });
    await vi.waitFor(() => expect(useStore.getState().link.near).not.toBeNull());
    expect(box).toHaveProperty('value', '');
  });

  it.each([
    ['something else is typed', () => type('Sheffield')],
    ['the box is left', () => act(() => screen.getByRole('searchbox').blur())],
  ])('forgets Enter when %s', async (_, leave) => {
    gazetteerIs({ state: 'loading' });
    render(<SearchBox />);
    fireEvent.keyDown(type('Blackpool'), { key: 'Enter' });
    leave();
    gazetteerIs({ state: 'ready', value: GAZETTEER });
    type('Central');
    await optionNamed(/^Central Blackpool/);
    expect(useStore.getState().link.selected).toBeNull();
  });

  it('opens what is there with Enter when the rest did not arrive', async () => {
    gazetteerIs(FAILED);
    render(<SearchBox />);
    const box = type('Blackpool');
    await optionNamed(/^Blackpool$/);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useStore.getState().link.selected).toEqual({ kind: 'area', code: 'E06000009' });
  });

  it('finds councils, and names the file, when the gazetteer is missing', async () => {
    gazetteerIs(FAILED);
    render(<SearchBox />);
    type('Blackpool');
    await optionNamed(/^Blackpool$/);
    expect(screen.getByText(/gazetteer\.json did not load/)).toBeTruthy();
  });

  it('says that Jersey is outside the United Kingdom, and opens nothing for it', async () => {
    render(<SearchBox />);
    const box = type('Jersey');
    await screen.findByText(/Jersey is a Crown dependency\. It is outside the United Kingdom/);
    await optionNamed(/^Jersey Marine/);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useStore.getState().link).toEqual({ ...DEFAULT_LINK, view: 'explore' });
  });

  it('says which other councils a postcode near a border may be in', async () => {
    render(<SearchBox />);
    type('FY1 1');
    const option = await optionNamed(/^FY1 1/);
    expect(option.textContent).toContain(
      'Crosses a border: some addresses may be in Blackburn with Darwen',
    );
  });

  it('tells places of one name apart by their regions', async () => {
    render(<SearchBox />);
    type('Newport');
    const town = await screen.findByText('Town in Somerset, North West');
    expect(town.closest('[role=option]')?.textContent).toMatch(/^Newport/);
  });

  it('has a heading over each kind of result, in Welsh on a Welsh page too', async () => {
    useStore.setState({ link: { ...DEFAULT_LINK, language: 'cy' } });
    await act(() => speak('cy'));
    render(<SearchBox />);
    type('unigrwydd');
    const section = await screen.findByRole('group', { name: 'Pynciau ac arferion' });
    expect(
      within(section)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'Ble mae unigrwydd yn uchel?Cwestiwn: gweld yr ateb',
      'Unigrwydd: pwy sy’n gweithio arnoGwasanaethau ar gyfer y pwnc hwn',
      'Lonely adultsFfigur ar gyfer pob ardal cyngor',
    ]);
    expect(within(section).getByText('Lonely adults').lang).toBe('en');
  });
});
