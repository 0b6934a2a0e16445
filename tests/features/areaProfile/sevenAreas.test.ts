import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/analysis';
import { decodeTrends } from '../../../src/dataset/decodeTrends';
import { CATCHMENT_KM, NATION_CODES } from '../../../src/domain';
import { trendSentence, type TrendWords } from '../../../src/features/areaProfile/trendWords';
import {
  clusterSentence,
  differsSentence,
  whyWords,
} from '../../../src/features/areaProfile/similarWords';
import { i18n } from '../../../src/i18n';
import { publicFile } from '../../fixtures/realCountry';
import { comparisons, country, factsOf, sentencesOf, similarFactsOf, similarWords } from './facts';
import {
  areaRow,
  median,
  own,
  pioneers,
  shown,
  similarCodes,
  spread,
  tables,
  written,
} from './fromTables';

const trendWords = i18n.getFixedT('en', ['trends', 'domain']) as TrendWords;

const SEVEN = [
  'Blackpool',
  'Hart',
  'Highland',
  'Rhondda Cynon Taf',
  'Belfast',
  'Tower Hamlets',
  'Isles of Scilly',
];

function seriesOf(name: string) {
  const { code, nation } = country.core.areas.find((area) => area.name === name)!;
  const file = `trends/${code}.json`;
  const shared = JSON.parse(publicFile('trends/series.json'));
  return decodeTrends(shared, JSON.parse(publicFile(file)), file, NATION_CODES[nation]);
}

describe.each(SEVEN)('%s, every number worked out again from the tables', (name) => {
  const row = areaRow(name);
  const code = row.code!;
  const similar = similarCodes(code);
  const sentences = sentencesOf(name);

  it('people', () => {
    const people = Number(Number(row.population).toPrecision(3)).toLocaleString('en-GB');
    expect(sentences[0]).toContain(`${name} is a council area in `);
    expect(sentences[0]).toContain(`about ${people} people`);
  });

  it('deprivation and its rank', () => {
    const id = { england: 'imd2025_score', wales: 'wimd2025_rank' }[row.nation!] ?? 'uk_imd_score';
    const values = tables.areas
      .filter(({ nation }) => nation === row.nation)
      .flatMap((other) => shown(id, other.code!)?.value ?? [])
      .map(Number);
    const value = Number(shown(id, code)!.value);
    const above = values.filter((other) => other > value).length;
    const below = values.filter((other) => other < value).length;
    const place = Math.min(above, below) + 1;
    const unit = id === 'wimd2025_rank' ? ' of 1,917 by average rank' : '';
    expect(sentences[1]).toContain(`: ${written(id, value)}${unit}, `);
    expect(sentences[1]).toMatch(
      new RegExp(
        `${place === 1 ? ', ' : `${place}(st|nd|rd|th) `}${above <= below ? 'highest' : 'lowest'} of ${values.length} in `,
      ),
    );
  });

  it('how many figures stand out', () => {
    const standing = tables.indicators.filter((indicator) => {
      const value = own(indicator.id!, code);
      const others = similar
        .filter(
          (other) =>
            indicator.within_nation_only === 'no' ||
            tables.areas.find((area) => area.code === other)!.nation === row.nation,
        )
        .flatMap((other) => own(indicator.id!, other) ?? []);
      if (value === null || others.length < 8 || spread(others) === 0) return false;
      const { low, high } = shown(indicator.id!, code)!;
      const middle = median(others);
      const chance = low !== '' && Number(low) <= middle && middle <= Number(high);
      return !chance && Math.abs(value - middle) / spread(others) >= 2;
    });
    const { length } = standing;
    expect(sentences[2]).toContain(
      length === 0
        ? 'stands out.'
        : `its ${similar.length} most similar areas, ${length} figure${length === 1 ? ' stands' : 's stand'} out`,
    );
  });

  it('who works here and whom they reach', () => {
    const { inside, share } = pioneers(code, CATCHMENT_KM.default);
    const { size } = inside;
    expect(sentences[3]).toMatch(
      size === 0
        ? /^No known pioneer works here \(.*look.*\); the nearest is/
        : new RegExp(`^${size} known pioneers? works? here`),
    );
    const percent = Math.floor(share * 100 + 1e-9);
    const words =
      share >= 1
        ? 'Everyone here lives'
        : share >= 0.01
          ? `About ${percent}% of people live`
          : share > 0
            ? 'Less than 1% of people live'
            : 'Nobody here lives';
    expect(sentences[4]).toContain(words);
  });

  it('how each comparable figure moved', () => {
    const facts = factsOf(name);
    const said = new Map(
      seriesOf(name).map((series) => {
        const { indicator } = facts.figures.find(
          ({ indicator: one }) => one.id === series.indicatorId,
        )!;
        const trend = trendOf(series.points, indicator.decimals)!;
        return [
          series.indicatorId,
          trendSentence({ area: facts.area, indicator, series, trend, language: 'en' }, trendWords),
        ];
      }),
    );
    const ids = new Set(
      tables.trends.filter((point) => point.area_code === code).map((point) => point.indicator_id!),
    );
    expect(new Set(said.keys())).toEqual(ids);
    for (const id of ids) {
      const points = tables.trends.filter(
        (point) => point.area_code === code && point.indicator_id === id,
      );
      const [first, last] = [points[0]!, points.at(-1)!];
      const numbers = [first, last].map((point) => written(id, Number(point.value)));
      const { decimals } = tables.indicators.find((indicator) => indicator.id === id)!;
      const unit = 10 ** -Number(decimals);
      const [before, after] = [first, last].map((point) =>
        Number(Number(point.value).toFixed(Number(decimals))),
      ) as [number, number];
      const same = Math.abs(after - before) < 1.5 * unit;
      const ranges = first.low !== '' && last.low !== '';
      const apart = Number(first.high) < Number(last.low) || Number(last.high) < Number(first.low);
      const changed = ranges ? apart : !same;
      const start = changed
        ? after > before
          ? `Rose from ${numbers[0]} (${first.period}) to ${numbers[1]} (${last.period})`
          : `Fell from ${numbers[0]} (${first.period}) to ${numbers[1]} (${last.period})`
        : `${same ? 'About the same' : 'No clear change'}: ${numbers[0]} (${first.period}), ${numbers[1]} (${last.period}).`;
      expect(said.get(id)?.startsWith(start), `${id}: ${said.get(id)} / ${start}`).toBe(true);
      const pounds = tables.trendSeries.find((one) => one.indicator_id === id)!.prices_of_the_day;
      const judged = /worse|better/u.test(said.get(id)!);
      expect(judged && (pounds === 'yes' || !changed), id).toBe(false);
    }
  });

  it('why its similar areas are similar', () => {
    const densities = new Map(
      tables.areas
        .filter(({ area_km2 }) => area_km2 !== '')
        .map((area) => [area.code!, Math.log(Number(area.population) / Number(area.area_km2))]),
    );
    const ids = [
      'density',
      'pct_65_plus',
      'child_poverty_ahc',
      'claimant_count',
      'econ_inactive',
      'gdhi_per_head',
      'median_weekly_pay',
      'housing_affordability',
      'level3_quals',
    ];
    const valueOf = (id: string, of: string) =>
      id === 'density' ? (densities.get(of) ?? null) : own(id, of);
    const found = ids.flatMap((id) => {
      const here = valueOf(id, code);
      const near = similar.flatMap((other) => valueOf(id, other) ?? []);
      if (here === null || near.length < 8) return [];
      const all = tables.areas
        .filter((area) => area.code !== code)
        .flatMap((area) => valueOf(id, area.code!) ?? []);
      const distance = (values: readonly number[]) => median(values.map((v) => Math.abs(v - here)));
      return [{ id, here, closeness: distance(near) / distance(all), middle: median(near) }];
    });
    const people = (value: number) => Math.round(Math.exp(value)).toLocaleString('en-GB');
    const expected = found
      .filter(({ closeness }) => closeness <= 0.5)
      .sort((a, b) => a.closeness - b.closeness)
      .slice(0, 3)
      .map(({ id, here, middle }) =>
        id === 'density'
          ? `People per square kilometre: ${people(here)} here, ${people(middle)} in the middle of its similar areas`
          : `${tables.indicators.find((one) => one.id === id)!.label}: ${written(id, here)} here, ${written(id, middle)} in the middle of its similar areas`,
      );
    const { lead, figures } = whyWords(similarFactsOf(name), similarWords);
    expect(figures).toEqual(expected);
    expect(lead).toContain(`${found.length} ${expected.length === 0 ? 'can' : 'figures'}`);
  });

  it('its group', () => {
    const letterOf = (of: string) =>
      tables.clusters.find((one) => one.area_code === of)!.all_figures!;
    const letter = letterOf(code);
    const others = tables.clusters.filter((one) => one.all_figures === letter).length - 1;
    const same = similar.filter((other) => letterOf(other) === letter).length;
    expect(clusterSentence(similarFactsOf(name), comparisons.clusters, similarWords)).toContain(
      letter === ''
        ? 'none of its four groups'
        : `group ${letter} with ${others} others; ${same} of its ${similar.length} similar areas`,
    );
  });

  it('what differs, with figures of their own and comparable between the nations', () => {
    const facts = similarFactsOf(name);
    const nationOf = new Map(tables.areas.map((area) => [area.code!, area.nation!]));
    const dense = new Map(
      tables.areas
        .filter(({ area_km2 }) => area_km2 !== '')
        .map((area) => [area.code!, Number(area.population) / Number(area.area_km2)]),
    );
    const columns = [
      {
        id: 'density',
        theme: 'density',
        label: 'people per square kilometre',
        of: (place: string) => (dense.has(place) ? Math.log(dense.get(place)!) : null),
        say: (value: number) => Math.round(Math.exp(value)).toLocaleString('en-GB'),
      },
      ...tables.indicators.map(({ id, theme, label, within_nation_only }) => ({
        id: id!,
        theme: theme!,
        label: label!,
        of: (place: string) =>
          within_nation_only === 'yes' && nationOf.get(place) !== row.nation
            ? null
            : own(id!, place),
        say: (value: number) => written(id!, value),
      })),
    ].map((column) => {
      const all = tables.areas.flatMap((area) => column.of(area.code!) ?? []);
      return { ...column, spread: spread(all) };
    });
    const overlap = (id: string, other: string) => {
      const [a, b] = [shown(id, code), shown(id, other)];
      return (
        a !== undefined &&
        b !== undefined &&
        a.low !== '' &&
        b.low !== '' &&
        Number(a.low) <= Number(b.high) &&
        Number(b.low) <= Number(a.high)
      );
    };
    for (const other of similar) {
      const ranked = columns
        .flatMap((column) => {
          const [here, there] = [column.of(code), column.of(other)];
          if (here === null || there === null || overlap(column.id, other)) return [];
          const size = Math.abs(there - here) / column.spread;
          return size >= 1
            ? [{ ...column, size, words: `(${column.say(there)} there, ${column.say(here)} here)` }]
            : [];
        })
        .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
      const strongest = ranked.filter(
        (one, at) => ranked.findIndex(({ theme }) => theme === one.theme) === at,
      );
      const sentence = differsSentence(
        facts,
        country.core.areas.find((area) => area.code === other)!,
        similarWords,
      );
      const expected = strongest
        .slice(0, 3)
        .map(({ label, words }) => `${label} ${words}`)
        .join('; ');
      expect(sentence.toLowerCase(), other).toBe(
        expected === ''
          ? 'no figure that can be compared differs clearly.'
          : `what differs most: ${expected}.`.toLowerCase(),
      );
    }
  });
});
