import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { pictureContent, type PictureFacts } from '../../../src/features/mapPane/pictureContent';
import { i18n } from '../../../src/i18n';
import { gapLayer, indicatorLayer } from '../../../src/map/areaLayer';
import { parseLink } from '../../../src/store/url';
import { readRealCountry } from '../../fixtures/realCountry';

const country = readRealCountry();
const { core, indicators } = country;
const t = i18n.getFixedT('en', ['map', 'app', 'domain', 'picture'] as const);

function factsOf(text: string, layer: PictureFacts['layer']): PictureFacts {
  const link = parseLink(text);
  return {
    title: 'A title',
    link,
    core,
    indicators: indicators.indicators,
    analysis: analyse(country, link.scenario),
    layer,
    certainty: { unlooked: [], lookedEmpty: [], hotSpots: [] },
    words: null,
    isAreaShown: () => true,
    isShown: () => true,
    places: [],
    own: { drawn: 0, counted: [] },
    address: `https://example.org/#${text}`,
    today: '2026-11-27',
    kmPerPixel: 1.3,
  };
}

describe('what a saved picture says', () => {
  const gaps = factsOf('view=gaps&for=mental-health', null);
  const bivariate = pictureContent(
    { ...gaps, layer: gapLayer(gaps.analysis!, 'both', 'light') },
    t,
  );

  it('has the square and its corners from the scale that colours the map', () => {
    const layer = gapLayer(gaps.analysis!, 'both', 'light');
    const { square, rows } = bivariate.legend;
    expect(square?.colours.toSorted()).toEqual([...layer.scale.colours].toSorted());
    // High need without a known pioneer stands first, at the upper left.
    expect(rows[0]?.mark).toEqual({ kind: 'fill', colour: square?.colours[0] });
    expect(rows[0]?.text).toMatch(/^High need, no known pioneer \(\d+ areas?\)$/);
    expect(rows.some(({ mark }) => mark.kind === 'hatch')).toBe(true);
  });

  it('counts every area once', () => {
    const layer = gapLayer(gaps.analysis!, 'gap', 'light');
    const { rows } = pictureContent({ ...gaps, layer }, t).legend;
    const counted = rows.flatMap(({ text }) => /\((\d+) areas?\)/.exec(text)?.[1] ?? []);
    expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(core.areas.length);
  });

  it('names every figure with source and period, the limits, the date and the link', () => {
    const notes = bivariate.notes.join('\n');
    for (const { indicatorId } of gaps.analysis!.weights) {
      const { label, source, period } = indicators.indicators.find(({ id }) => id === indicatorId)!;
      expect(notes).toContain(`${label} (${source}, ${period})`);
    }
    expect(notes).toContain('known to be incomplete');
    expect(notes).toContain('straight line');
    expect(notes).toContain('© Crown copyright');
    expect(notes).toContain('27 November 2026');
    expect(notes).toContain('https://example.org/#view=gaps&for=mental-health');
  });

  it('names the one indicator of the need view, and no reach', () => {
    const worthwhile = indicators.indicators.find(({ id }) => id === 'worthwhile')!;
    const { values } = indicators.values.find(({ indicatorId }) => indicatorId === 'worthwhile')!;
    const facts = factsOf(
      'view=need&indicator=worthwhile&class=2',
      indicatorLayer(worthwhile, values, 'light'),
    );
    const { legend, notes } = pictureContent(facts, t);
    expect(legend.title).toBe(worthwhile.label);
    expect(legend.note).toContain(worthwhile.period);
    expect(notes.join('\n')).not.toContain('Reach:');
  });

  it('tells hot spots and unlooked areas only where there are some', () => {
    const hotSpots = core.areas.map((_, index) => (index < 2 ? ('surviving' as const) : null));
    const layer = gapLayer(gaps.analysis!, 'gap', 'light');
    const facts = { ...gaps, layer, certainty: { unlooked: [], lookedEmpty: [], hotSpots } };
    const kinds = pictureContent(facts, t).legend.rows.map(({ mark }) => mark.kind);
    expect(kinds.filter((kind) => kind === 'hot-spot')).toHaveLength(1);
    expect(kinds).not.toContain('unlooked');
  });

  it('names the places of a plan, by the marks that the map gives them', () => {
    const places = [
      { label: '1', tried: false, name: 'Headland, Hartlepool' },
      { label: 'A', tried: true, name: 'Parton, Cumberland' },
    ];
    const { rows } = pictureContent({ ...factsOf('view=plan', null), places }, t).legend;
    expect(rows.slice(-2)).toEqual([
      { mark: { kind: 'numbered', label: '1', tried: false }, text: 'Headland, Hartlepool' },
      { mark: { kind: 'numbered', label: 'A', tried: true }, text: 'Parton, Cumberland' },
    ]);
  });

  it('has the key of the sectors where no scale is on', () => {
    const { legend, scaleBar } = pictureContent(factsOf('', null), t);
    expect(legend.rows.filter(({ mark }) => mark.kind === 'sector')).toHaveLength(
      core.taxonomy.sectors.length,
    );
    expect(scaleBar.text).toBe('100 km');
    expect(scaleBar.lengthPx).toBeCloseTo(100 / 1.3, 6);
  });

  it('counts the two kinds of no known pioneer apart', () => {
    const layer = gapLayer(gaps.analysis!, 'both', 'light');
    const corner = layer.classes.flatMap((own, index) => (own === 2 ? [index] : []));
    const unlooked = core.areas.map((_, index) => index === corner[0]);
    const lookedEmpty = core.areas.map((_, index) => index === corner[1]);
    const certainty = { unlooked, lookedEmpty, hotSpots: [] };
    const texts = pictureContent({ ...gaps, layer, certainty }, t).legend.rows.map(
      ({ text }) => text,
    );
    expect(texts[0]).toMatch(/^High need, no known pioneer \(\d+ areas?\); 1 not looked at yet$/);
    expect(texts).toContain('Dotted: no known pioneer, and nobody has looked yet: 1 area');
    expect(texts).toContain('Not dotted: no known pioneer, though somebody looked: 1 area');
  });
});
