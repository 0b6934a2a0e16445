import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EmbedLock } from '../../src/store/embedOptions';

vi.hoisted(() => {
  // The store asks where the page lies.
  vi.stubGlobal('document', { baseURI: 'https://map.example/' });
});

const { useStore } = await import('../../src/store/store');
const { keepLocked } = await import('../../src/embed/locks');
const { formatLink, parseLink } = await import('../../src/store/url');

const OPENED = 'nation=wales&area=W06000015';
const store = () => useStore.getState();
const link = () => formatLink(store().link);

function openLocked(...locks: EmbedLock[]): void {
  const opened = parseLink(OPENED);
  store().openLink(opened, (asked) => keepLocked(asked, opened, locks));
}

describe('a link with a lock', () => {
  let seen: string[] = [];
  beforeEach(() => {
    seen = [];
    return useStore.subscribe((state) => seen.push(formatLink(state.link)));
  });

  it('never shows what is refused, not for a moment', () => {
    openLocked('area', 'filters');
    store().go({ selected: null, inside: 'S92000003', text: 'peer' });
    store().toggleFacet('nation', 'scotland');
    store().clearFilters();
    store().setScenario({ catchmentKm: 50 });
    expect(new Set(seen)).toEqual(new Set([OPENED]));
  });

  it('lets through what is not locked', () => {
    openLocked('area');
    store().toggleFacet('nation', 'scotland');
    store().go({ view: 'need' });
    expect(link()).toBe('view=need&nation=wales,scotland&area=W06000015');
  });

  it('changes freely where nothing is locked', () => {
    openLocked();
    store().clearFilters();
    store().go({ selected: null });
    store().toggleCompared('E06000009');
    expect(link()).toBe('compare=E06000009');
  });
});
