// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NeedByTheme } from '../../../src/features/areaProfile/NeedByTheme';
import { ReachHere } from '../../../src/features/areaProfile/ReachHere';
import { UnusualHere } from '../../../src/features/areaProfile/UnusualHere';
import type { Profile } from '../../../src/features/areaProfile/useProfile';
import { WorksElsewhere } from '../../../src/features/areaProfile/WorksElsewhere';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { publicFile } from '../../fixtures/realCountry';
import { comparisons, country, factsOf } from './facts';

const { core, indicators } = country;

function profileOf(name: string, more: Partial<Profile> = {}): Profile {
  return { ...factsOf(name), national: [], details: null, ...more };
}

/** Answers with the published files; those in `broken` are cut off. */
function serve(broken: ReadonlySet<string>): void {
  vi.stubGlobal('fetch', (address: URL | string) => {
    const file = new URL(address).pathname.replace(/.*\/data\//u, '');
    const text = publicFile(file);
    return Promise.resolve(new Response(broken.has(file) ? text.slice(0, 40) : text));
  });
}

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    load: () => undefined,
    data: {
      ...data,
      core: { state: 'ready', value: core },
      indicators: { state: 'ready', value: indicators },
      figures: { state: 'ready', value: indicators },
      comparisons: { state: 'ready', value: comparisons },
    },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const trendPictures = () => screen.queryAllByRole('img', { name: /figures over time/ });

describe('trends in the page of an area', () => {
  it('stand under the figures that have a comparable series, and no others', async () => {
    serve(new Set());
    render(<NeedByTheme profile={profileOf('Hart')} />);
    await screen.findAllByText(/pounds of each year/);
    const figure = (label: string) => screen.getByText(label).closest('li')!;
    expect(figure('Household income per head').textContent).toMatch(
      /Rose from £23,887 \(2013\) to £32,292 \(2023\)\./,
    );
    // Hampshire's figure: it has a series, but not one of Hart.
    expect(
      within(figure('Healthy life expectancy, men')).queryByText(/Rose|Fell|No clear/),
    ).toBeNull();
    expect(screen.queryByText(/are on their way/)).toBeNull();
  });

  it.each(['trends/E06000009.json', 'trends/series.json'])(
    'says that %s is broken, and tries again',
    async (file) => {
      const broken = new Set([file]);
      serve(broken);
      render(<NeedByTheme profile={profileOf('Blackpool')} />);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain(file);
      expect(trendPictures()).toEqual([]);
      // The figures themselves are there all the same.
      expect(screen.getByText('Household income per head')).toBeTruthy();
      broken.clear();
      fireEvent.click(within(alert).getByRole('button'));
      await screen.findAllByText(/pounds of each year/);
      expect(screen.queryByRole('alert')).toBeNull();
      expect(trendPictures().length).toBe(18);
    },
  );
});

describe('areas like this one', () => {
  it('say why they are similar and what differs', () => {
    render(<WorksElsewhere profile={profileOf('Blackpool')} />);
    expect(screen.getByRole('heading', { name: 'Why these are similar' })).toBeTruthy();
    const first = screen.getAllByRole('listitem').find((item) => /Hull/.test(item.textContent))!;
    expect(first.textContent).toMatch(/What differs most: .* there, .* here\)/);
  });

  it('say so where no neighbour has a pioneer, and still why they are similar', () => {
    const profile = profileOf('Blackpool', { core: { ...core, sites: [] } });
    render(<WorksElsewhere profile={profile} />);
    expect(screen.getByRole('status').textContent).toMatch(
      /^No known pioneer of this kind works in a similar area; somebody has looked at \d+ of the \d+\.|nobody has looked/,
    );
    expect(screen.getByRole('heading', { name: 'Why these are similar' })).toBeTruthy();
  });

  it('say so where no similar areas are published', () => {
    const { answer } = factsOf('Isles of Scilly');
    const profile = profileOf('Isles of Scilly', { answer: { ...answer, similarAt: [] } });
    render(<WorksElsewhere profile={profile} />);
    expect(
      screen.getByText(
        'The Office for National Statistics publishes no similar areas for this one.',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/Why these are similar/)).toBeNull();
  });
});

describe('who works here', () => {
  it('says of each sector without a pioneer when and how somebody looked, or that nobody has', () => {
    const profile = profileOf('Crawley');
    render(<ReachHere profile={profile} />);
    const rowOf = (name: string) => screen.getByText(name).closest('li')!.textContent;
    for (const { sectorId, reach, looked } of profile.reach.slice(1)) {
      const row = rowOf(core.taxonomy.sectors.find(({ id }) => id === sectorId)!.name);
      const empty = reach.insideIds.length === 0;
      expect(row.includes('nobody has looked yet')).toBe(empty && looked === null);
      expect(row.includes('by searching stored public pages')).toBe(empty && looked !== null);
    }
    expect(rowOf('Addiction and recovery')).toContain(
      'No known pioneer works here (looked on 28 November 2026, none found; by searching stored public pages).',
    );
  });

  it('says what the average hides, and what comes from across a border', () => {
    const profile = profileOf('Crawley');
    const [overall, ...sectors] = profile.reach;
    const reach = {
      ...overall.reach,
      reachClass: 1,
      shareWithout: 0.64,
      acrossBorder: true,
    } as const;
    render(<ReachHere profile={{ ...profile, reach: [{ ...overall, reach }, ...sectors] }} />);
    const row = screen.getByText('All sectors').closest('li')!.textContent;
    expect(row).toContain('64% of people have nobody known within reach.');
    expect(row).toContain('All of its reach comes from across a national border.');
  });
});

describe('what stands out', () => {
  it('says why there is nothing, in either case', () => {
    const { rerender } = render(
      <UnusualHere profile={profileOf('Hart', { unusual: [], comparedCount: 0 })} />,
    );
    const tooFew = document.body.textContent;
    rerender(<UnusualHere profile={profileOf('Hart', { unusual: [], comparedCount: 30 })} />);
    expect(tooFew).not.toBe(document.body.textContent);
    expect(document.body.textContent).toContain('30');
  });
});
