import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isId } from '../../src/store/parameter';
import { formatLink, parseFrameLink, parseLink, unreadOf } from '../../src/store/url';
import { linkLikeText, linkStates } from '../store/arbitraries';
import { anyText, hardText } from './texts';
import { target, type Surface } from './target';

/** What mail programs, networks and editors do to an address behind its '#'. */
const CARRIERS: Readonly<Record<string, (link: string) => string>> = {
  'written for HTML': (link) => link.replaceAll('&', '&amp;'),
  'written for HTML twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'with the sign encoded': (link) => `%23${link}`,
  'encoded as a whole': (link) => encodeURIComponent(`#${link}`),
  // Where values are encoded already, only a program that encodes all of it can be undone.
  'with = and & encoded': (link) =>
    link.includes('%') ? link : link.replaceAll('=', '%3D').replaceAll('&', '%26'),
  'with a click id glued on': (link) => `${link}&fbclid=IwAR0-x_y`,
  'with a click id as of a query': (link) => `${link}?fbclid=IwAR0-x_y`,
  'with what a mailing counts': (link) => `${link}&utm_source=mail&mc_cid=1`,
};

const wild = fc.oneof(anyText, hardText, fc.webQueryParameters(), linkLikeText());

export const links: Surface = {
  name: 'links',
  targets: [
    target(
      'Any text gives a state, and the link of that state gives the same state again.',
      wild,
      (text) => {
        const state = parseLink(text);
        assert.deepEqual(parseLink(formatLink(state)), state);
      },
    ),
    target(
      'What is kept as an id of any text is one, so that no markup gets through.',
      wild,
      (text) => {
        const { selected, compare, inside, indicatorId, facets, classes, columns, scenario } =
          parseLink(text);
        const opened = selected?.kind === 'area' ? selected.code : selected?.id;
        const lists = [compare, classes, columns, ...Object.values(facets)].flat();
        const ids = [opened, inside, indicatorId, scenario.sector, scenario.practice, ...lists];
        for (const id of ids) assert.ok(id === undefined || id === null || isId(id), String(id));
      },
    ),
    target(
      'What cannot be read of any text is named once each, by a name that stands in the text.',
      wild,
      (text) => {
        const names = unreadOf(text);
        assert.equal(new Set(names).size, names.length);
        const decoded = text.replaceAll(/%[0-9a-f]{2}/giu, (sign) => decodedOrNone(sign));
        for (const name of names) assert.ok(decoded.includes(name), name);
      },
    ),
    target(
      'A state written as a link comes back the same, nothing of it unread, and is never the start in a frame.',
      linkStates(),
      (state) => {
        const link = formatLink(state);
        assert.deepEqual(parseLink(link), state);
        assert.deepEqual(unreadOf(link), []);
        assert.notEqual(parseFrameLink(link).view, 'start');
      },
    ),
    target(
      'A link opens the same whatever carried it.',
      fc.tuple(
        linkStates().map(formatLink),
        fc.array(fc.constantFrom(...Object.keys(CARRIERS)), { minLength: 1, maxLength: 3 }),
      ),
      ([link, carriers]) => {
        const carried = carriers.reduce((text, name) => CARRIERS[name]!(text), link);
        assert.deepEqual(parseLink(carried), parseLink(link));
        assert.deepEqual(unreadOf(carried), []);
      },
    ),
    target(
      'Signs of a sentence after a link change nothing of it.',
      fc.tuple(linkStates(), fc.stringMatching(/^[.,;:!?)\]>"'»”’]{1,3}$/u)),
      ([state, signs]) => {
        // What is typed keeps every sign, and is never last where it would swallow one.
        const link = formatLink({ ...state, text: '', theme: 'dark' });
        assert.deepEqual(parseLink(link + signs), parseLink(link));
      },
    ),
  ],
};

function decodedOrNone(sign: string): string {
  return String.fromCharCode(Number.parseInt(sign.slice(1), 16));
}
