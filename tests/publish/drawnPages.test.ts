import { describe, expect, it } from 'vitest';
import { decodeFrame } from '../../src/dataset';
import { fileOf, folderOf, rowsOf, withoutStyles } from '../../src/publish/drawnPages';
import { drawnStates, groundsOf } from '../../src/store/drawnViews';
import { formatLink, parseLink, unreadOf } from '../../src/store/url';
import { readFileSync } from 'node:fs';

const frame = decodeFrame(JSON.parse(readFileSync('public/data/frame.json', 'utf8')));
const states = drawnStates(frame);
const links = states.map(formatLink);

describe('the states that are drawn ahead', () => {
  it('are the opening one, every sector in the gaps and every area, once each', () => {
    expect(links).toContain('');
    expect(links.filter((link) => link.startsWith('view=gaps&for='))).toHaveLength(
      frame.taxonomy.sectors.length,
    );
    expect(links.filter((link) => link.startsWith('view=area&'))).toHaveLength(frame.areas.length);
    expect(new Set(links).size).toBe(links.length);
  });

  it('are what their links open', () => {
    for (const [at, link] of links.entries()) {
      expect(parseLink(link), link).toEqual(states[at]);
      expect(unreadOf(link), link).toEqual([]);
    }
  });

  it('each stand on the directory', () => {
    for (const state of states) expect(groundsOf(state).files).toContain('core');
  });

  it('are of no other view', () => {
    const [opening] = states;
    expect(() => groundsOf({ ...opening!, view: 'method' })).toThrow('method is not drawn ahead');
  });
});

describe('the files of drawn states', () => {
  const pages = new Map(links.map((link) => [link, `<p>${link}</p>`]));

  it('have a name of their own each, which any host serves', () => {
    const names = links.map(fileOf);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w-]*\.json$/);
  });

  it('lie in a folder that changes with any of them', () => {
    const others = new Map([...pages, ['view=gaps', '<p>another answer</p>']]);
    expect(folderOf(pages)).toMatch(/^assets\/drawn-[0-9a-f]{8}\/$/);
    expect(folderOf(new Map(pages))).toBe(folderOf(pages));
    expect(folderOf(others)).not.toBe(folderOf(pages));
  });

  it('hold no style that the policy would block, and keep what it says', () => {
    expect(withoutStyles('<p class="a" style="width:9%">style=&quot;x&quot;</p>')).toBe(
      '<p class="a" data-style="width:9%">style=&quot;x&quot;</p>',
    );
  });

  it('are told to the page by what their links begin and end with', () => {
    const some = new Map(
      ['', 'view=need', 'view=area&area=E1', 'view=explore', 'view=area&area=E2'].map((link) => [
        link,
        '',
      ]),
    );
    expect(rowsOf(some)).toBe('view= need explore|view=area&area= E1 E2');
  });
});
