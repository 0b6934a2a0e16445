import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/analysis';
import { decodeTrends } from '../../../src/dataset/decodeTrends';
import { CATCHMENT_KM, NATION_CODES } from '../../../src/domain';
import { trendSentence, type TrendWords } from '../../../src/features/areaProfile/trendWords';
import {
  clusterSentence,
  differsSentence,
  whyWords,
} from '../../../src/parts/similar/similarWords';
import { i18n } from '../../../src/i18n';
import { publicFile } from '../../fixtures/realCountry';
import { placeOf } from '../../../src/features/areaProfile/placeWords';
import {
  answerOf,
  comparisons,
  country,
  factsOf,
  similarFactsOf,
  similarWords,
  words as pageWords,
} from './facts';
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
  const said = answerOf(name);

  it('people', () => {
    const people = Number(Number(row.population).toPrecision(3)).toLocaleString('en-GB');
    expect(placeOf(factsOf(name), pageWords)).toMatch(/^Council area in /);
    expect(placeOf(factsOf(name), pageWords)).toContain(`about ${people} people`);
  });

  it('deprivation and its rank', () => {
    const id = { england: 'imd2025_score', wales: 'wimd2025_rank' }[row.nation!] ?? 'uk_imd_score';
    const values = tables.areas
      .filter(({ nation }) => nation === row.nation)
      .flatMap((other) => shown(id, other.code!)?.value ?? [])
      .map(Number);
    const value = Number(shown(id, code)!.value);
    const more = values.filter((other) =>
      id === 'wimd2025_rank' ? other < value : other > value,
    ).length;
    const less = values.filter((other) =>
      id === 'wimd2025_rank' ? other > value : other < value,
    ).length;
    const place = Math.min(more, less) + 1;
    const unit = id === 'wimd2025_rank' ? ' of 1,917 by average rank' : '';
    expect(said.need.deprivation.text).toContain(`(${written(id, value)}${unit}).`);
    expect(said.need.deprivation.text).toMatch(
      new RegExp(
        `${place === 1 ? ': ' : `${place}(st|nd|rd|th) `}${more <= less ? 'most' : 'least'} deprived of ${values.length} in `,
      ),
    );
  });

  it('how many figures stand out as need, against the nation and against similar areas', () => {
    const standing = { nation: 0, similar: 0 };
    const compared = { nation: 0, similar: 0 };
    const inNation = tables.areas.filter(
      (area) => area.nation === row.nation && area.code !== code,
    );
    for (const { id, direction, direction_agreed, within_nation_only } of tables.indicators) {
      const value = own(id!, code);
      if (value === null || direction_agreed === 'no' || direction === 'context') continue;
      const sign = direction === 'lower-is-more-need' ? -1 : 1;
      const { low, high } = shown(id!, code)!;
      const chance = (middle: number) =>
        low !== '' && Number(low) <= middle && middle <= Number(high);
      const nation = inNation.flatMap((other) => own(id!, other.code!) ?? []);
      if (nation.length >= 8) {
        compared.nation += 1;
        const less = nation.filter((other) => sign * other < sign * value).length;
        if (less >= 0.9 * nation.length && !chance(median(nation))) standing.nation += 1;
      }
      const near = similar
        .filter(
          (other) =>
            within_nation_only === 'no' ||
            tables.areas.find((area) => area.code === other)!.nation === row.nation,
        )
        .flatMap((other) => own(id!, other) ?? []);
      if (near.length >= 8) {
        compared.similar += 1;
        const middle = median(near);
        const far = spread(near) > 0 && (sign * (value - middle)) / spread(near) >= 2;
        if (far && !chance(middle)) standing.similar += 1;
      }
    }
    const words = (count: number, of: number) => `${count === 0 ? 'None' : count} of ${of} figure`;
    expect(said.need.nation.text).toContain(words(standing.nation, compared.nation));
    expect(said.need.similar.text).toContain(words(standing.similar, compared.similar));
  });

  it('who works here and whom they reach', () => {
    const { inside, share } = pioneers(code, CATCHMENT_KM.default);
    const { size } = inside;
    expect(said.reach[0]!.text).toMatch(
      size === 0
        ? /^No known pioneer works here \(.*look.*\)\.$/
        : new RegExp(`^${size} known pioneers? works? here`),
    );
    expect(said.reach[1]!.text).toMatch(/^Nearest outside: /);
    const percent = Math.floor(share * 100 + 1e-9);
    const words =
      share >= 1
        ? 'Everyone here lives'
        : share >= 0.01
          ? `About ${percent}% of people live`
          : share > 0
            ? 'Less than 1% of people live'
            : 'Nobody here lives';
    expect(said.reach[2]!.text).toContain(words);
  });

  it('how each comparable figure moved', () => {
    const facts = factsOf(name);
    const trends = new Map(
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
    expect(new Set(trends.keys())).toEqual(ids);
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
      expect(trends.get(id)?.startsWith(start), `${id}: ${trends.get(id)} / ${start}`).toBe(true);
      const pounds = tables.trendSeries.find((one) => one.indicator_id === id)!.prices_of_the_day;
      const judged = /worse|better/u.test(trends.get(id)!);
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
