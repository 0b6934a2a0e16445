import { describe, expect, it } from 'vitest';
import { conditions, startsWith } from '../../../src/features/embedBuilder/conditions';
import { chosenPlace, keepTo } from '../../../src/features/embedBuilder/place';
import { ANYWHERE } from '../../../src/parts/placeSections';
import { needsChoice, subjectOf } from '../../../src/features/embedBuilder/subject';
import { usualTitle } from '../../../src/features/embedBuilder/usualTitle';
import { i18n } from '../../../src/i18n';
import type { LinkState } from '../../../src/store';
import { EMBED_SHAPES, type EmbedShape } from '../../../src/store/embedOptions';
import { formatLink, parseLink } from '../../../src/store/url';
import { readRealCountry } from '../../fixtures/realCountry';

const { core, indicators } = readRealCountry();
const t = i18n.getFixedT('en', ['domain', 'embedBuilder', 'gaps'] as const);
const titleWords = i18n.getFixedT('en', ['domain', 'embedBuilder'] as const);
const organisation = core.organisations[0]!;

const names = (what: EmbedShape, link: LinkState): string[] =>
  conditions(core, link, what, t).map(({ name }) => name);

function titleOf(what: EmbedShape, text: string): string {
  const link = parseLink(text);
  const subject = subjectOf(what, link);
  return usualTitle(core, indicators.indicators, link, subject, titleWords);
}

describe('what a frame is about', () => {
  it('follows the view for a map, a list or a table', () => {
    const link = parseLink('of=gaps&indicator=worthwhile');
    for (const what of ['map', 'list', 'table'] as const)
      expect(subjectOf(what, link)).toBe('gaps');
    expect(subjectOf('card', link)).toBe('card');
  });

  it('is a count of pioneers until a figure is chosen', () => {
    expect(subjectOf('figure', parseLink('of=need'))).toBe('pioneers');
    expect(subjectOf('figure', parseLink('indicator=worthwhile'))).toBe('areaFigure');
  });

  it('must be chosen by name for a card or a figure, whatever a stale link says', () => {
    const asks = (subject: 'card' | 'areaFigure', text: string): boolean =>
      needsChoice(subject, parseLink(text), core);
    for (const text of ['', 'area=E99999999', 'org=nobody']) {
      expect(asks('card', text)).toBe(true);
      expect(asks('areaFigure', text)).toBe(true);
    }
    expect(asks('card', 'area=W06000015')).toBe(false);
    expect(asks('areaFigure', 'area=W06000015')).toBe(false);
    expect(asks('card', `org=${organisation.id}`)).toBe(false);
    expect(asks('areaFigure', `org=${organisation.id}`)).toBe(true);
    expect(needsChoice('pioneers', parseLink(''), core)).toBe(false);
  });
});

describe('the place', () => {
  it.each([
    ['', ANYWHERE],
    ['inside=nowhere', ANYWHERE],
    ['nation=wales', 'W92000004'],
    ['nation=wales,scotland', null],
    ['nation=wales&inside=E12000001', 'E12000001'],
  ])('of "%s" is %s', (text, place) => {
    expect(chosenPlace(core, parseLink(text))).toBe(place);
  });

  it('is a filter where it is a nation, "inside" where it is smaller, and replaces any other', () => {
    const link = parseLink('sector=health&nation=england&region=E12000001&inside=E08000035');
    const kept = (code: string): string => formatLink({ ...link, ...keepTo(code, link) });
    expect(kept('W92000004')).toBe('sector=health&nation=wales');
    expect(kept('W06000015')).toBe('sector=health&inside=W06000015');
    expect(kept(ANYWHERE)).toBe('sector=health');
  });
});

describe('what is said to be kept', () => {
  it('leaves out what a field says, and names the rest', () => {
    const link = parseLink('nation=wales&sector=health&practice=peer-support&evidence=evaluation');
    expect(names('list', link)).toEqual(['Evaluation']);
    expect(names('list', parseLink('sector=health,mental-health&q=art&near=51,-3,20'))).toEqual([
      'Health and long-term conditions',
      'Mental health',
      '“art”',
      'Within 20 km of a chosen point',
    ]);
  });

  it('names the filters of pioneers beside need on a map, where they are points, and else not', () => {
    const link = parseLink('of=need&sector=mental-health');
    expect(names('map', link)).toEqual(['Pioneers: Mental health']);
    expect(names('table', link)).toEqual([]);
  });

  it('names classes and settings of the question that count', () => {
    const own = 'class=2-0&km=30&lens=per-head&mode=severe&half=2&weights=worthwhile:2';
    expect(names('table', parseLink(`of=gaps&${own}`))).toEqual([
      'high need, no known pioneer',
      'Your own weights for need',
      'One severe need is enough',
      'Pioneers count up to 30 km',
      'How near, and shared by how many',
      'Your own settings for the scores',
    ]);
    expect(names('table', parseLink(`of=need&${own}`))).toEqual([
      'Only 1 class of the legend',
      'Your own weights for need',
      'One severe need is enough',
    ]);
    expect(names('table', parseLink(`of=need&indicator=worthwhile&km=30`))).toEqual([]);
  });

  it('is nothing for a card or a published figure, which no filter changes', () => {
    const link = parseLink('nation=wales,scotland&q=art&indicator=worthwhile');
    expect(names('card', link)).toEqual([]);
    expect(names('figure', link)).toEqual([]);
  });

  it.each(EMBED_SHAPES)('can be taken away one by one until nothing is left of a %s', (what) => {
    const left = (link: LinkState) => [
      ...conditions(core, link, what, t),
      ...startsWith(core, link, what, t),
    ];
    const takeAll = (link: LinkState): void => {
      const [first, ...others] = left(link);
      if (!first) return;
      const without = { ...link, ...first.without };
      expect(left(without).length).toBeLessThanOrEqual(others.length);
      takeAll(without);
    };
    takeAll(
      parseLink(
        'of=gaps&sector=health,mental-health&nation=wales,scotland&q=art&near=51,-3,20&class=2-0,1-0' +
          '&km=30&half=2&readiness=1&scale=minmax&lens=per-head&mode=severe&weights=worthwhile:2' +
          '&area=W06000015&at=7,52,-3',
      ),
    );
  });

  it('names what is open, and the part of the map only for a map', () => {
    const link = parseLink('area=W06000015&at=7,52,-3');
    const starts = (what: EmbedShape) => startsWith(core, link, what, t).map(({ key }) => key);
    expect(startsWith(core, link, 'map', t)[0]?.name).toBe('Opens with Cardiff');
    expect(starts('map')).toEqual(['selected', 'camera']);
    expect(starts('table')).toEqual(['selected']);
  });
});

describe('the usual title', () => {
  it.each([
    ['map', '', 'People Powered Services'],
    ['map', 'nation=wales', 'People Powered Services in Wales'],
    [
      'list',
      'sector=mental-health&nation=wales',
      'People Powered Services: Mental health in Wales',
    ],
    ['map', 'nation=wales&inside=W06000015', 'People Powered Services in Cardiff'],
    ['map', 'inside=nowhere', 'People Powered Services'],
    ['card', 'area=W06000015&lang=cy', 'Caerdydd'],
    ['card', `org=${organisation.id}`, organisation.name],
    ['table', 'of=need&nation=scotland', 'Need for People Powered Services in Scotland'],
    [
      'map',
      'of=gaps&for=mental-health',
      'Where People Powered Services may be missing: Mental health',
    ],
  ] as const)('of a %s with "%s" is "%s"', (what, text, title) => {
    expect(titleOf(what, text)).toBe(title);
  });

  it('names the figure that is chosen', () => {
    const { id, label } = indicators.indicators[0]!;
    expect(titleOf('map', `of=need&indicator=${id}`)).toBe(label);
    expect(titleOf('figure', `indicator=${id}&area=W06000015`)).toBe(`${label} in Cardiff`);
  });
});
