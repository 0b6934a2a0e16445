// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Area, NeighbourhoodDeprivation } from '../../../../src/domain';
import { i18n } from '../../../../src/i18n';
import {
  insideSentences,
  type InsideWords,
} from '../../../../src/features/areaProfile/neighbourhoods/insideWords';
import { Neighbourhoods } from '../../../../src/features/areaProfile/neighbourhoods/Neighbourhoods';
import { useInside } from '../../../../src/features/areaProfile/neighbourhoods/useInside';
import { DEFAULT_LINK, useStore } from '../../../../src/store';
import { publicFile } from '../../../fixtures/realCountry';
import { factsOf } from '../facts';

const t: InsideWords = i18n.getFixedT('en', ['profile', 'domain'] as const);

/** Answers with the published files; those that end in `broken` are cut off. */
function serve(broken?: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: URL | string) => {
    const file = new URL(address).pathname.replace(/.*\/data\//u, '');
    asked.push(file);
    const text = publicFile(file);
    const cut = broken !== undefined && file.endsWith(broken);
    return Promise.resolve(new Response(cut ? text.slice(0, 40) : text));
  });
  return asked;
}

function Shown({ area }: { readonly area: Area }) {
  return <Neighbourhoods area={area} inside={useInside(area)} />;
}

async function show(name: string): Promise<Area> {
  const { area } = factsOf(name);
  render(<Shown area={area} />);
  await screen.findByRole('list', { name: 'Neighbourhoods, most deprived first' });
  return area;
}

const rows = () =>
  within(screen.getByRole('list', { name: /most deprived first/ })).getAllByRole('listitem');

beforeEach(() => useStore.setState({ link: DEFAULT_LINK }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('neighbourhoods inside', () => {
  it('are fetched once they are drawn, which is when their fold opens', async () => {
    const asked = serve();
    render(<Shown area={factsOf('Blackpool').area} />);
    await screen.findByRole('img');
    expect(asked).toEqual(['neighbourhoods/E06000009.json', 'neighbourhoods/E06000009.geojson']);
  });

  it('are the first ten, then all, and reading goes on with the eleventh', async () => {
    serve();
    await show('Blackpool');
    expect(rows().length).toBe(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 19' }));
    expect(rows().length).toBe(19);
    expect(document.activeElement).toBe(rows()[10]);
  });

  it('are outlined in the picture when a name is pressed, and no more when pressed again', async () => {
    serve();
    await show('Blackpool');
    await screen.findByRole('img', { name: /Map of Blackpool in 19 neighbourhoods/ });
    const name = screen.getByRole('button', { name: 'Central Blackpool' });
    fireEvent.click(name);
    expect(name.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Outlined: Central Blackpool')).toBeTruthy();
    fireEvent.click(name);
    expect(screen.queryByText(/Outlined/)).toBeNull();
  });

  it('stay a list where the shapes are cut off, and the file is named', async () => {
    serve('.geojson');
    await show('Blackpool');
    expect(await screen.findByText(/E06000009\.geojson/)).toBeTruthy();
    expect(rows().length).toBe(10);
    expect(screen.queryByRole('img')).toBeNull();
    serve();
    fireEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(await screen.findByRole('img')).toBeTruthy();
  });

  it('are a list alone in Northern Ireland, which says why', async () => {
    const asked = serve();
    await show('Belfast');
    expect(screen.getByText(/They are not drawn/)).toBeTruthy();
    expect(asked).toEqual(['neighbourhoods/N09000003.json']);
  });

  it('are neither ranked nor drawn where there is one', async () => {
    serve();
    await show('Isles of Scilly');
    expect(screen.getByText(/number 4,838 of 6,856 neighbourhoods in England/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(within(rows()[0]!).queryByRole('button')).toBeNull();
  });
});

describe('sentences about the neighbourhoods', () => {
  const { area } = factsOf('Hart');
  const inside = (ranks: readonly number[]): NeighbourhoodDeprivation => ({
    index: 'imd-2025',
    nationCount: 100,
    neighbourhoods: ranks.map((nationRank, at) => ({
      code: `E0200000${at}`,
      name: 'A place',
      nameWelsh: null,
      population: null,
      value: 100 - nationRank,
      nationRank,
      parts: 1,
    })),
  });
  it.each([
    [
      [50, 60],
      'None of them is among the most deprived tenth of the 100 neighbourhoods in England.',
    ],
    [[10, 11], '1 of them is among the most deprived tenth of the 100 neighbourhoods in England.'],
    [[1, 2, 11], '2 of them are among'],
    [[1, 2, 3], 'All of them are among'],
    [[1], 'It is number 1 of 100'],
    [[], 'No index figure is held for neighbourhoods here.'],
  ])('ranks %j', (ranks, sentence) => {
    expect(insideSentences(area, inside(ranks), 'en', t).join(' ')).toContain(sentence);
  });
});
