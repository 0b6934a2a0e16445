// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseCountry, Country } from '../../../src/analysis';
import { decodeGazetteer } from '../../../src/dataset/decodeGazetteer';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { linkChangeFor } from '../../../src/features/search/choose';
import { createPlaceIndex, type PlaceIndex } from '../../../src/parts/find/placeIndex';
import type { ShownMatch } from '../../../src/parts/find/rank';
import { topicNamings } from '../../../src/parts/find/subjects';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { selectMatches } from '../../../src/store/selectors/organisations';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

const input = readRealCountry();
const { core } = input;
const country = new Country(input);
const gazetteer = decodeGazetteer(JSON.parse(publicFile('gazetteer.json')));
const questions = gazetteer.topics
  .flatMap(topicNamings)
  .map(({ found }) => found)
  .filter(
    ({ kind }, i, all) => kind === 'question' && all.findIndex(({ id }) => id === all[i]!.id) === i,
  );
let index: PlaceIndex;
beforeAll(async () => {
  index = createPlaceIndex(core);
  await index.addGazetteer(gazetteer);
}, 30_000);

const shown = (text: string): readonly ShownMatch[] =>
  index.search(text).groups.flatMap((group) => group.matches);
const first = (text: string): string | undefined => shown(text)[0]?.found.id;

describe('the tables of the search, as published', () => {
  it.each(gazetteer.aliases.map(({ alias, code }) => [alias, code] as const))(
    '%s finds %s among the first',
    (alias, code) => {
      const codes = shown(alias).map(({ found }) => ('code' in found ? found.code : null));
      expect(codes).toContain(code);
      expect(
        gazetteer.aliases.filter((other) => other.alias === alias).map((o) => o.code),
      ).toContain(codes[0]);
    },
  );

  it.each(
    gazetteer.outsidePlaces.flatMap((place) => [place.name, place.nameWelsh, ...place.words]),
  )('%s is told as outside the United Kingdom', (word) => {
    expect(index.search(word).outside).not.toEqual([]);
  });

  it.each(gazetteer.topics.map((topic) => [topic.id, topic] as const))(
    'every word of %s finds what answers it, and its services lead to somebody',
    (id, topic) => {
      for (const word of [topic.name, topic.nameWelsh, ...topic.words, ...topic.wordsWelsh]) {
        const found = shown(word).map((match) => match.found.id);
        expect(found, word).toContain(topic.question ? `question:${id}` : `services:${id}`);
      }
      const services = shown(topic.name).find((match) => match.found.id === `services:${id}`);
      // Where two topics have the same services, the first stands for both.
      if (!services) return;
      const state = useStore.getState();
      const change = linkChangeFor(services.found, core.areas, DEFAULT_LINK);
      const matches = selectMatches({
        ...state,
        data: { ...state.data, core: { state: 'ready', value: core } },
        link: { ...DEFAULT_LINK, ...change },
      });
      expect(matches.size).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(questions.map((found) => [found.id, found] as const))(
    '%s scores at least nine in ten of the areas that it asks about',
    (_, found) => {
      const { facets, scenario } = linkChangeFor(found, core.areas, DEFAULT_LINK);
      // Who is scored follows from the weights alone; one reach for all is worked out once.
      const weights = scenario?.weights ?? null;
      expect(weights).not.toBeNull();
      const asked = core.areas.filter(
        ({ nation }) => !facets?.nation.length || facets.nation.includes(nation),
      );
      const codes = new Set(asked.map(({ code }) => code));
      const scored = analyseCountry(country, { ...DEFAULT_SCENARIO, weights }).areas.filter(
        ({ code, need }) => codes.has(code) && need !== null,
      );
      expect(scored.length / asked.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each(core.combinedAuthorities.map(({ name, code }) => [name, code] as const))(
    '%s finds the combined authority',
    (name, code) => {
      const codes = shown(name).map(({ found }) => ('code' in found ? found.code : null));
      expect(codes.slice(0, 2)).toContain(code);
    },
  );

  it.each([
    ['Kent', 'county:E10000016'],
    ['Newport', 'council:W06000022'],
    ['Richmond', 'council:E09000027'],
    ['Perth', 'council:S12000048'],
    ['Edinburgh', 'council:S12000036'],
    ['Durham', 'council:E06000047'],
    ['Hull', 'council:E06000010'],
    ['City of London', 'council:E09000001'],
    ['mental health', 'sector:mental-health'],
    ['loneliness', 'question:loneliness'],
    ['ynys mon', 'council:W06000001'],
  ])('%s finds %s first', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('shows a council and a neighbourhood of one name and place once', () => {
    expect(shown('Isles of Scilly').map(({ found }) => found.id)).not.toContain(
      'neighbourhood:E02006781',
    );
  });
});
