import { describe, expect, it } from 'vitest';
import { rankInNation } from '../../../src/analysis';
import { OVERALL } from '../../../src/domain';
import { i18n, speak } from '../../../src/i18n';
import { answerWords, type AnswerWords } from '../../../src/words/answer/answerWords';
import { figureWords, needWords } from '../../../src/words/answer/needWords';
import { reachWords } from '../../../src/words/answer/reachWords';
import type { Said } from '../../../src/words/said';
import { answerOf, answerT, country, factsOf, gapWords } from '../../features/areaProfile/facts';

const PAGE = { figures: 4, lessNeed: true };
/** Of every nation; needy, well off, rural, tiny. */
const SEVERAL = [
  'Hartlepool',
  'Blackpool',
  'Hart',
  'Tower Hamlets',
  'Isles of Scilly',
  'Crawley',
  'Rhondda Cynon Taf',
  'Gwynedd',
  'Glasgow City',
  'Highland',
  'Belfast',
  'Mid Ulster',
];

function need(name: string, change: object = {}) {
  return needWords({ ...factsOf(name).answer, ...change }, PAGE, 'en', answerT);
}

describe('need, against the nation and against similar places', () => {
  it('tells Hartlepool its need, though its neighbours in kind are needy too', () => {
    const said = need('Hartlepool');
    // File 10 of the English indices 2025: 42.1% of its neighbourhoods, and rank 6 of 296 by score.
    expect(said.deprivation.text).toBe(
      'Index of Multiple Deprivation 2025 (England): 6th most deprived of 296 in England (37.6).',
    );
    expect(said.nation.title).toBe('Against England');
    expect(said.nation.text).toMatch(
      /^20 of 52 figures are among the neediest tenth of council areas\. 13 show less need/,
    );
    expect(said.similar.title).toBe('Against places like it');
    expect(said.similar.text).toBe(
      '4 of 52 figures stand out as need from its 20 most similar places.',
    );
    expect(said.figures[0]).toMatchObject({
      value: '42.1%',
      nation: 'The 3rd highest of 296 in England; the middle area has 2.6%.',
      similar: 'Worse than in similar places (middle 19.4%), within their usual spread.',
    });
  });

  it('says so where places like it share the need, and where there is none at all', () => {
    const { answer } = factsOf('Hartlepool');
    const shared = answer.need.figures.filter(({ similar }) => similar?.standing === 'usual');
    const among = need('Hartlepool', { need: { ...answer.need, figures: shared } });
    expect(among.similar.text).toMatch(/most similar places: they share this need\.$/);
    const none = need('Hartlepool', { need: { ...answer.need, figures: [] } });
    expect(none.nation.text).toMatch(/^None of 52 figures is among the neediest tenth/);
    expect(none.similar.text).toBe(
      'None of 52 figures stands out from its 20 most similar places.',
    );
  });

  it('says so where nothing can be compared, or no score is published', () => {
    const { answer } = factsOf('Blackpool');
    const said = need('Blackpool', {
      figures: [],
      need: { ...answer.need, figures: [], compared: { nation: 0, similar: 0 } },
    });
    expect(said.deprivation.text).toBe('No deprivation score is published for it.');
    expect(said.nation.text).toContain('No figure of its own');
    expect(said.similar.text).toContain('Too few similar places');
  });

  it('says joint where another district has the same value', () => {
    const { answer } = factsOf('Blackpool');
    const figures = answer.figures.map((figure) =>
      figure.indicator.id === 'imd2025_score'
        ? { ...figure, value: 10, rank: rankInNation(10, [10, 10, 5]) }
        : figure,
    );
    expect(need('Blackpool', { figures }).deprivation.text).toContain('joint most deprived of 3');
  });

  it.each([
    ['Blackpool', 'most deprived of 296 in England (43.5)'],
    ['Hart', 'least deprived of 296 in England (5.9)'],
    ['Belfast', '2nd most deprived of 11 in Northern Ireland'],
    ['Highland', '16th least deprived of 32 in Scotland'],
    // By rank, where 1 is the most deprived.
    ['Rhondda Cynon Taf', '4th most deprived of 22 in Wales'],
    ['Tower Hamlets', '34th most deprived of 296 in England'],
  ])('%s is ranked within its own nation', (name, rank) => {
    expect(need(name).deprivation.text).toContain(rank);
  });

  it('leads with figures of which one can tell', () => {
    for (const name of ['Hartlepool', 'Blackpool', 'Belfast', 'Tower Hamlets']) {
      const { answer } = factsOf(name);
      const [first] = answer.need.figures;
      expect(figureWords(first!, answer.area, 'en', answerT).similar, name).not.toMatch(/Cannot/);
      for (const { similar } of need(name).figures) expect(similar, name).not.toMatch(/Cannot/);
    }
  });
});

describe('who works here and near', () => {
  const facts = factsOf('Blackpool');
  const [overall] = facts.answer.reach;
  const say = (...reach: readonly object[]): string[] =>
    reachWords(
      { ...facts.answer, reach: reach as never },
      country.core,
      'en',
      answerT,
      gapWords,
    ).map(({ text }) => text);

  it('names those of the place first, and the nearest outside with distance and direction', () => {
    const [here, near, share] = answerOf('Blackpool').reach;
    // sites.csv: seven organisations with a local site in E06000009.
    expect(here!.text).toMatch(/^7 known pioneers work here, among them Jobs, Friends and Houses/);
    expect(near!.text).toMatch(/^Nearest outside: .*, \d km to the .*; .*; .*\.$/);
    expect(share!.text).toBe('Everyone here lives within reach of a known pioneer of some kind.');
  });

  it('says where nobody works whether anybody looked, and who is nearest', () => {
    const [here, near] = answerOf('Hart').reach;
    expect(here!.text).toMatch(
      /^No known pioneer works here \((nobody has looked yet|\d+% of sectors looked at, .*)\)\.$/,
    );
    expect(near!.text).toMatch(/^Nearest outside: .* km to the east/);
  });

  it('goes by the crossings where nobody is in reach', () => {
    const [, near, share] = answerOf('Isles of Scilly').reach;
    expect(near!.text).toContain('to the east, 63 km by the nearest crossing');
    expect(share!.text).toMatch(/^Nobody here lives within reach/);
  });

  it('never rounds a share up to everyone', () => {
    const reach = { ...overall.reach, shareInReach: 0.999 };
    expect(say({ ...overall, reach })[2]).toMatch(/^About 99% of people/);
  });

  it('says so where no pioneer is known anywhere', () => {
    const reach = { ...overall.reach, insideIds: [], near: [], shareInReach: 0 };
    const said = say({ ...overall, reach, looked: null });
    expect(said[0]).toBe('No known pioneer works here (nobody has looked yet).');
    expect(said[1]).toBe('None is known elsewhere.');
  });

  it('tells the two kinds of absence apart, sector by sector or by their number', () => {
    const empty = { ...overall.reach, insideIds: [] };
    const looked = { share: 1, on: '2026-11-28', kind: 'stored-pages', found: 0 } as const;
    const sectors = (...looks: readonly (typeof looked | null)[]): string => {
      const of = country.core.taxonomy.sectors.slice(0, looks.length + 1).map(({ id }, k) => ({
        sectorId: id,
        looked: looks[k] ?? null,
        reach: k < looks.length ? empty : overall.reach,
      }));
      return say({ ...overall, sectorId: OVERALL }, ...of).at(-1)!;
    };
    expect(sectors(looked, null)).toMatch(
      /in 2 of the 3 sectors\. .+: looked on 28 November 2026, none found\. .+: nobody has looked yet\.$/,
    );
    expect(sectors(looked, null, null, null)).toMatch(
      /in 4 of the 5 sectors\. Somebody looked at 1 of these; nobody has looked at the other 3 yet\.$/,
    );
    expect(sectors(null, null, null, null)).toMatch(/Nobody has looked at any of these yet\.$/);
    expect(sectors(looked, looked, looked, looked)).toMatch(/Somebody looked at each of these\.$/);
    expect(sectors()).toBe('In every sector a known pioneer works here.');
  });
});

describe('what works elsewhere, and what could start', () => {
  it('names who, where, for whom and what, with the evidence', () => {
    const [first] = answerOf('Hartlepool').elsewhere.examples;
    expect(first!.said.text).toBe(
      'Ways to Wellness in Sunderland, for health and long-term conditions: social prescribing and connecting; coaching.',
    );
    expect(first!.said.mentions.map(({ kind }) => kind)).toEqual(['organisation', 'area']);
    expect(first!.evidence).toBe('Strongest evidence: a controlled study.');
  });

  it('gives each practice its reason, who looked, and an example', () => {
    for (const { why } of answerOf('Hartlepool').starts) {
      expect(why[0]!.text).toMatch(/^“.+” stands out\.$/);
      expect(why[1]!.text).toMatch(/^Nobody known does this here for this sector \(.+\)\.$/);
      expect(why[2]!.text).toMatch(/^It is at work in \d+ of 20 similar places/);
    }
  });
});

/** Each sentence, a name counted as one word: long names are not long sentences. */
function lengths(said: AnswerWords): { readonly text: string; readonly words: number }[] {
  const all: Said[] = [
    said.need.deprivation,
    ...[said.need.nation, said.need.similar].map(({ text }) => ({ text, mentions: [] })),
    ...said.need.figures.flatMap(({ nation, similar }) =>
      [nation, similar].flatMap((text) => (text === null ? [] : [{ text, mentions: [] }])),
    ),
    ...said.reach,
    said.elsewhere.lead,
    ...said.elsewhere.examples.map((example) => example.said),
    ...said.starts.flatMap(({ why }) => why),
  ];
  return all.flatMap(({ text, mentions }) => {
    const short = mentions.reduce((left, mention) => left.replace(mention.text, 'Name'), text);
    // The three nearest are a list, a line each.
    return short
      .split(/(?<=[.;]) /)
      .map((sentence) => ({ text: sentence, words: sentence.split(/\s+/).length }));
  });
}

describe.each(SEVERAL)('the words on %s', (name) => {
  it('are sentences of at most 25 words', () => {
    for (const { text, words } of lengths(answerOf(name))) expect(words, text).toBeLessThan(26);
  });

  it('are the same in the panel, only fewer', () => {
    const page = answerOf(name);
    const panel = answerOf(name, 'panel');
    expect(page.need.figures.slice(0, 2)).toEqual(panel.need.figures);
    expect(page.elsewhere.examples.slice(0, 2)).toEqual(panel.elsewhere.examples);
    expect(page.starts.slice(0, 1)).toEqual(panel.starts);
    expect(page.reach).toEqual(panel.reach);
  });

  it('are there in Welsh, all of them', async () => {
    await speak('cy');
    await speak('en');
    const cy = i18n.getFixedT('cy', ['answer', 'place', 'domain', 'gaps']) as typeof answerT;
    const welsh = answerWords(
      factsOf(name).answer,
      country.core,
      'page',
      'cy',
      cy,
      i18n.getFixedT('cy', 'gaps'),
    );
    const english = answerOf(name);
    expect(welsh.need.nation.text).not.toBe(english.need.nation.text);
    expect(welsh.reach.length).toBe(english.reach.length);
    expect(JSON.stringify(welsh)).not.toMatch(/\{\{|"(need|reach|start|elsewhere)\./);
  });
});
