import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, namesOf, type Joined, type Part } from '../../src/publish/joinedParts';

function part(name: string, opens: string, rest: Partial<Part> = {}): Part {
  return {
    name,
    modules: [`src/${name}.ts`],
    size: 50_000,
    on: [],
    opens: new Set(opens.split(' ').filter(Boolean)),
    later: new Set(),
    ...rest,
  };
}

const namesIn = (files: readonly Joined[]): string[] =>
  files
    .map(({ parts }) =>
      parts
        .map(({ name }) => name)
        .toSorted()
        .join(' '),
    )
    .toSorted();

describe('parts that are joined', () => {
  it('are those that the same states need', () => {
    const parts = [part('Row', 'list map'), part('answer', 'map list'), part('Table', 'list')];
    expect(namesIn(joined(parts))).toEqual(['Row answer', 'Table']);
  });

  it('are not those of which a press fetches one alone, where the other would bring a third', () => {
    const parts = [
      part('App', 'list map'),
      part('Row', 'list', { on: [0] }),
      part('fold', 'list', { later: new Set(['search']) }),
    ];
    expect(namesIn(joined(parts))).toEqual(['App', 'Row', 'fold']);
  });

  it('are a small one and a large one that a few states more need', () => {
    const parts = [part('useCopy', 'list map', { size: 300 }), part('Button', 'list map area')];
    expect(namesIn(joined(parts))).toEqual(['Button useCopy']);
  });

  it('are not those that would have a state fetch much for the sake of others', () => {
    const parts = [part('useCopy', 'list', { size: 3100 }), part('Button', 'list map area')];
    expect(namesIn(joined(parts))).toEqual(['Button', 'useCopy']);
  });

  it('are not those that would have another page fetch much, be it for one of its states alone', () => {
    const app = ['app list', 'app map', 'app area'];
    const client = part('client', '', { opens: new Set([...app, 'embed list']) });
    const search = (size: number): Part => part('search', '', { size, opens: new Set(app) });
    expect(namesIn(joined([client, search(5000)]))).toEqual(['client search']);
    expect(namesIn(joined([client, search(7000)]))).toEqual(['client', 'search']);
  });

  it('are not those of which one stands on what the other has no need of', () => {
    const parts = [
      part('words', 'list area', { size: 40_000 }),
      part('useCopy', 'list', { size: 300, on: [0] }),
      part('Button', 'list map'),
    ];
    expect(namesIn(joined(parts))).toEqual(['Button', 'useCopy words']);
  });

  it('leave alone what no state opens with', () => {
    expect(joined([part('Dialog', '', { later: new Set(['share']) })])).toEqual([]);
  });

  it('lose nothing, and bring nobody a file for the sake of another', () => {
    fc.assert(
      fc.property(graphs(), (parts) => {
        const files = joined(parts);
        const fileOf = new Map(files.flatMap((file) => file.parts.map((one) => [one, file])));
        expect([...fileOf.keys()].toSorted(byName)).toEqual(
          parts.filter(({ opens }) => opens.size > 0).toSorted(byName),
        );
        for (const [one, file] of fileOf) {
          expect([...file.opens]).toEqual(expect.arrayContaining([...one.opens]));
          expect([...file.later]).toEqual(expect.arrayContaining([...one.later]));
          for (const under of one.on.map((place) => fileOf.get(parts[place]!)!)) {
            expect([...under.opens]).toEqual(expect.arrayContaining([...file.opens]));
            expect([...under.later]).toEqual(expect.arrayContaining([...file.later]));
          }
        }
      }),
    );
  });
});

describe('the names of files', () => {
  it('are those of their largest parts, each taken once', () => {
    const files = joined([
      part('gaps', 'gaps', { modules: ['src/words/gaps.ts', 'src/words/gap.ts'] }),
      part('small', 'gaps', { size: 100 }),
      part('gaps', 'gaps table', { modules: ['src/features/gaps.ts'] }),
    ]);
    expect(Object.fromEntries(namesOf(files))).toEqual({
      'src/words/gaps.ts': 'gaps',
      'src/words/gap.ts': 'gaps',
      'src/small.ts': 'gaps',
      'src/features/gaps.ts': 'gaps-2',
    });
  });
});

const byName = (a: Part, b: Part): number => (a.name < b.name ? -1 : 1);

/** Parts that stand on earlier ones, each needed by all that need what stands on it. */
function graphs(): fc.Arbitrary<Part[]> {
  const needs = fc.uniqueArray(fc.constantFrom('list', 'map', 'area', 'gaps'), { maxLength: 2 });
  const one = fc.record({
    size: fc.integer({ min: 1, max: 20_000 }),
    under: fc.array(fc.nat(), { maxLength: 3 }),
    opens: needs,
    later: needs,
  });
  return fc.array(one, { minLength: 1, maxLength: 14 }).map((rows) => {
    const parts = rows.map(({ size, under, opens, later }, place) => ({
      ...part(`part${place}`, '', { size }),
      on: place === 0 ? [] : [...new Set(under.map((n) => n % place))],
      opens: new Set<string>(opens),
      later: new Set<string>(later),
    }));
    for (const { on, opens, later } of parts.toReversed())
      for (const under of on.map((place) => parts[place]!)) {
        for (const state of opens) under.opens.add(state);
        for (const state of later) under.later.add(state);
      }
    return parts;
  });
}
