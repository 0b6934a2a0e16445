import { describe, expect, it } from 'vitest';
import {
  layoutPicture,
  wrap,
  type DrawCommand,
  type Measure,
  type PictureContent,
} from '../../src/map/pictureLayout';

/** Every letter half as wide as it is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;
const WORDS = { size: 10, weight: 400 } as const;

const content: PictureContent = {
  title: 'Need and reach: Mental health',
  legend: {
    title: 'Need and reach together',
    note: '',
    square: {
      colours: Array.from({ length: 9 }, (_, index) => `#00000${index}`),
      needAxis: 'More need',
      reachAxis: 'More reach',
    },
    rows: [
      { mark: { kind: 'fill', colour: '#a3246b' }, text: 'High need, no known pioneer (3 areas)' },
      { mark: { kind: 'hatch', colour: '#fff', hatchColour: '#ccc' }, text: 'No value (2 areas)' },
    ],
  },
  notes: [
    'Figures: Satisfaction with life (Office for National Statistics, April 2022 to March 2023).',
    `Made on 27 November 2026: https://example.org/#${'view=gaps&'.repeat(30)}`,
  ],
  scaleBar: { lengthPx: 100, text: '100 km' },
};

type Text = Extract<DrawCommand, { kind: 'text' }>;
const textsOf = (commands: readonly DrawCommand[]): Text[] =>
  commands.filter((command) => command.kind === 'text');

describe('wrapping', () => {
  it('keeps lines within the width and loses no word', () => {
    const lines = wrap('one two three four', 40, WORDS, measure);
    expect(lines).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a word that is wider by itself', () => {
    expect(wrap('see abcdefghijkl', 25, WORDS, measure)).toEqual(['see', 'abcde', 'fghij', 'kl']);
    expect(wrap('', 25, WORDS, measure)).toEqual([]);
  });
});

describe.each([375, 719, 720, 1400])('a picture of a map of %d px', (width) => {
  const layout = layoutPicture(content, { width, height: 500 }, measure);
  const texts = textsOf(layout.commands);
  const map = layout.commands.find(({ kind }) => kind === 'map');

  it('has the map whole, between title and legend', () => {
    expect(map).toMatchObject({ width, height: 500 });
    expect(texts[0]!.y).toBeLessThan(map!.y);
    const legend = texts.find(({ text }) => text === content.legend.title)!;
    expect(legend.y).toBeGreaterThan(map!.y + 500);
  });

  it('says every word, and cuts none', () => {
    const said = texts.map(({ text }) => text).join('');
    const all = [content.title, ...content.legend.rows.map(({ text }) => text), ...content.notes];
    for (const words of all) expect(said.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
    for (const { x, y, text, font, turned } of texts) {
      expect(x + (turned ? 0 : measure(text, font)), text).toBeLessThanOrEqual(layout.width);
      expect(y, text).toBeLessThanOrEqual(layout.height);
    }
  });

  it('writes nothing over anything else', () => {
    const flat = texts.filter(({ turned }) => !turned);
    for (const [index, a] of flat.entries())
      for (const b of flat.slice(index + 1)) {
        const apart =
          Math.abs(a.y - b.y) >= Math.min(a.font.size, b.font.size) ||
          a.x + measure(a.text, a.font) <= b.x ||
          b.x + measure(b.text, b.font) <= a.x;
        expect(apart, `${a.text} over ${b.text}`).toBe(true);
      }
  });

  it('has the nine colours in three rows of three', () => {
    const cells = layout.commands.filter((command) => command.kind === 'cell');
    expect(cells.map(({ colour }) => colour)).toEqual(content.legend.square!.colours);
    expect(new Set(cells.map(({ x }) => x)).size).toBe(3);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(3);
  });
});
