import { describe, expect, it } from 'vitest';
import { i18n } from '../../../src/i18n';
import { starterLink } from '../../../src/store/starters';
import { DEFAULT_LINK, VIEWS } from '../../../src/store/link';
import {
  stateWords,
  type StateNames,
  type StateWords,
  type TitleWords,
} from '../../../src/store/selectors/stateWords';
import { parseLink } from '../../../src/store/url';
import { readRealCountry } from '../../fixtures/realCountry';

const NAMESPACES = ['domain', 'titles'] as const;
const t: TitleWords = i18n.getFixedT('en', NAMESPACES);

/** Every starter question in words. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'loneliness-and-peer-support':
    'Need and reach: Peer support, need by “Adults who feel lonely at least some of the time”, England',
  'short-healthy-lives':
    'Need and reach: Health and long-term conditions, Self-management education, need by “Healthy life expectancy, men” and “Healthy life expectancy, women”',
  'child-poverty':
    'Need and reach: Children and families, need by “Children in poverty (after housing costs)”',
  'out-of-work-and-mentoring':
    'Need and reach: Employment and skills, Mentoring, need by “People claiming benefits for being out of work” and “Adults not in work and not looking”',
  'wellbeing-in-wales': 'Need and reach: Mental health, need by chosen figures, Wales',
  'furthest-neighbourhoods': 'The 100 neighbourhoods furthest from help, as a table',
};

const { core, indicators } = readRealCountry();
const { starters } = core.taxonomy;
const names: StateNames = { core, indicators: indicators.indicators };

function wordsOf(link: string, given: StateNames = names): StateWords {
  return stateWords(parseLink(link), given, t);
}
const titleOf = (link: string): string => wordsOf(link).title;

describe('the words of a state', () => {
  it.each([
    ['', 'Who helps people take control of their own lives'],
    ['view=explore', 'Known pioneers'],
    ['sector=mental-health&nation=wales', 'Known pioneers: Mental health, Wales'],
    [
      'q=chess&near=53.8,-3.05&within=15',
      'Known pioneers: “chess”, within 20 km of a chosen point',
    ],
    ['sector=no-such-sector', 'Known pioneers'],
    ['area=E06000009', 'Blackpool · Known pioneers'],
    ['view=need', 'Where is the need?'],
    ['view=need&indicator=worthwhile&nation=scotland', 'Feeling that life is worthwhile: Scotland'],
    ['view=gaps', 'Need and reach'],
    ['view=gaps&show=table', 'Need and reach, as a table'],
    ['view=method', 'How the map is made'],
    ['view=embed&of=gaps&sector=health', 'Put the map on your site'],
    ['view=area&area=W06000016', 'Profile of Rhondda Cynon Taf'],
    ['view=area&area=W06000016&lang=cy', 'Profile of Rhondda Cynon Taf'],
    ['view=area&area=X1', 'Choose an area'],
    ['view=gaps&show=compare&compare=E06000009,E07000089,X1', 'Blackpool and Hart side by side'],
    ['view=gaps&show=compare', 'Areas side by side'],
  ])('%s', (link, title) => {
    expect(titleOf(link)).toBe(title);
  });

  it('counts the filters that it does not name', () => {
    const link = 'nation=wales,scotland&sector=mental-health,health,criminal-justice&reach=local';
    expect(titleOf(link)).toBe(
      'Known pioneers: Mental health, Health and long-term conditions, Criminal justice, Wales, 2 more filters',
    );
  });

  it.each(starters)('names the question of $id', (starter) => {
    const { title, description } = stateWords(starterLink(starter, DEFAULT_LINK), names, t);
    expect(title).toBe(QUESTIONS[starter.id]);
    expect(description).toContain('within 20 km in a straight line');
  });

  it('names no figure that it does not know yet', () => {
    const link = 'view=gaps&weights=loneliness_pct:1';
    expect(wordsOf(link, { ...names, indicators: null }).title).toBe(
      'Need and reach: need by chosen figures',
    );
  });

  it.each(VIEWS)('says something, and nothing twice, of the view %s', (view) => {
    const { title, description } = wordsOf(`view=${view}`);
    expect(title).not.toMatch(/\{\{|titles:/);
    expect(description).toMatch(/\.$/);
    expect(description).not.toMatch(/\{\{|titles:|\.\./);
  });
});
