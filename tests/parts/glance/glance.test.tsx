// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError, decodeBoundaries } from '../../../src/dataset';
import type { Glance as Sectors, GlanceClass } from '../../../src/domain';
import { i18n, speak } from '../../../src/i18n';
import { Glance } from '../../../src/parts/glance/Glance';
import { allGaps } from '../../../src/parts/glance/gapCounts';
import { outlinesOf, pathOf } from '../../../src/parts/glance/outlines';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const FILE = 'boundaries-overview.geojson';
const boundaries = decodeBoundaries(JSON.parse(publicFile(FILE)), FILE);
const pristine = useStore.getState();

/** A glance of the first four sectors, with these classes of the first areas and less need elsewhere. */
const glanceOf = (...classes: readonly (readonly GlanceClass[])[]): Sectors =>
  classes.map((own, at) => ({
    sector: core.taxonomy.sectors[at]!.id,
    classByCode: new Map(
      core.areas.map(({ code }, index) => [code, own[index] ?? ('less-need' as const)]),
    ),
  }));
const glance = glanceOf(
  ['gap-looked', 'gap-unlooked', 'gap-unlooked', 'need-met', 'no-score'],
  ['gap-unlooked'],
  ['need-met'],
  ['gap-looked', 'gap-looked'],
);

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: { ...DEFAULT_LINK, theme: 'dark' },
    data: {
      ...pristine.data,
      frame: { state: 'ready', value: core },
      core: { state: 'ready', value: core },
      glance: { state: 'ready', value: glance },
      boundaries: { state: 'ready', value: boundaries },
    },
  });
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

const links = (): string[] => screen.getAllByRole('link').map((link) => link.textContent);

describe('ten sectors at a glance', () => {
  it('says of each sector how many gaps it has and whether anybody looked', () => {
    render(<Glance />);
    const [first, second, third, fourth, ...others] = links();
    expect(first).toBe(
      'Health and long-term conditions: 3 areas of high need with no known pioneer; nobody has looked in 2 of them yet.',
    );
    expect(second).toBe(
      'Mental health: 1 area of high need with no known pioneer; nobody has looked there yet.',
    );
    expect(third).toMatch(/: No area of high need without a known pioneer\.$/);
    expect(fourth).toMatch(/: 2 areas .*; somebody has looked there\.$/);
    expect(others).toHaveLength(6);
  });

  it('leads each to its question in the gaps view, and keeps how the page looks', () => {
    render(<Glance />);
    expect(screen.getByRole('link', { name: /^Mental health/ }).getAttribute('href')).toBe(
      '#view=gaps&for=mental-health&theme=dark',
    );
  });

  it('says the same in Welsh', async () => {
    await speak('cy');
    useStore.getState().go({ language: 'cy' });
    render(<Glance />);
    await i18n.loadNamespaces('glance');
    expect(await screen.findByText(/mewn 2 ohonynt eto/)).toBeTruthy();
    expect(links()[1]).toBe(
      'Iechyd meddwl: 1 ardal ag angen uchel heb arloeswr hysbys; nid oes neb wedi edrych yno eto.',
    );
  });

  it('has its sentences before its pictures', () => {
    const { data } = useStore.getState();
    useStore.setState({ data: { ...data, boundaries: { state: 'loading' } } });
    const { container } = render(<Glance />);
    expect(links()[0]).toContain('3 areas');
    expect(container.querySelector('use')).toBeNull();
  });

  it('draws each area of a class, and hides the picture from readers', () => {
    const { container } = render(<Glance />);
    const maps = [...container.querySelectorAll('a svg')];
    expect(maps).toHaveLength(10);
    for (const map of maps) expect(map.getAttribute('aria-hidden')).toBe('true');
    const outlines = outlinesOf(boundaries);
    const drawn = [...maps[0]!.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    const [looked, unlooked, again, met, unscored] = core.areas.map(({ code }) => code);
    expect(drawn).toEqual(
      [[met], [unscored], [unlooked, again], [looked]].map((codes) =>
        pathOf(outlines, (code) => codes.includes(code)),
      ),
    );
    for (const path of drawn) expect(path).toMatch(/^M\d+ \d+/);
  });

  it('names a file that did not arrive whole, and keeps the links', () => {
    const { data } = useStore.getState();
    const problem = new DatasetError('glance.json', 'malformed', '').reason;
    useStore.setState({
      data: { ...data, glance: { state: 'failed', file: 'glance.json', problem } },
    });
    render(<Glance />);
    expect(screen.getByRole('alert').textContent).toContain('The file glance.json is damaged.');
    expect(links()).toHaveLength(10);
    expect(screen.queryByText(/Counting/)).toBeNull();
  });
});

describe('all sectors together', () => {
  it('count an area once, and a gap once for each sector', () => {
    expect(allGaps(glance)).toMatchObject({
      areaCount: core.areas.length,
      areasWithGap: 3,
      gapCount: 6,
      unlookedCount: 3,
      leastLooked: { sector: core.taxonomy.sectors[0]!.id },
    });
  });

  it('know of no sector to look at where somebody looked everywhere', () => {
    expect(allGaps(glanceOf(['gap-looked'])).leastLooked).toBeNull();
    expect(allGaps([])).toMatchObject({ areaCount: 0, gapCount: 0, leastLooked: null });
  });
});

describe('the small outlines', () => {
  const outlines = outlinesOf(boundaries);

  it('hold every district inside the picture', () => {
    expect(outlines.pathByCode.size).toBe(core.areas.length);
    for (const [code, path] of outlines.pathByCode) {
      const numbers = path.match(/-?\d+/g)!.map(Number);
      const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, at) => at % 2 === axis));
      expect(Math.min(...xs!), code).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs!), code).toBeLessThanOrEqual(outlines.width);
      expect(Math.min(...ys!), code).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys!), code).toBeLessThanOrEqual(outlines.height);
    }
  });

  it('are short enough to be drawn ten times', () => {
    const length = [...outlines.pathByCode.values()].join('').length;
    expect(length).toBeLessThan(100_000);
  });
});
