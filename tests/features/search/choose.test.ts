// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linkChangeFor } from '../../../src/features/search/choose';
import type { Findable, Opens, Place } from '../../../src/parts/find/findable';
import { corePlaces } from '../../../src/parts/find/corePlaces';
import { DEFAULT_LINK, NO_FACETS, type LinkState } from '../../../src/store';
import { formatLink } from '../../../src/store/url';
import { CORE } from '../../parts/find/places';

const LINK: LinkState = {
  ...DEFAULT_LINK,
  text: 'garden',
  facets: { ...NO_FACETS, status: ['closed'] },
  selected: { kind: 'area', code: 'E06000009' },
  inside: 'E12000002',
};
const linkAfter = (found: Findable, link: LinkState = LINK): string =>
  formatLink({ ...link, ...linkChangeFor(found, CORE.areas, link) });
const placeOf = (id: string): Place => {
  const place = corePlaces(CORE).find((other) => other.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};
const subject = (opens: Opens): Findable => ({
  id: 'services:x',
  kind: 'services',
  name: 'X',
  nameWelsh: null,
  opens,
});

describe('choosing', () => {
  it.each(['county:E10000017', 'combined-authority:E47000002', 'region:E12000002'])(
    '%s opens the list and map inside it',
    (id) => {
      const code = id.slice(id.indexOf(':') + 1);
      const link = { ...DEFAULT_LINK, selected: LINK.selected };
      expect(linkAfter(placeOf(id), link)).toBe(`inside=${code}`);
      expect(linkAfter(placeOf(id), { ...link, view: 'gaps' })).toContain('view=gaps');
    },
  );

  it('a county on a page to read, or beside a comparison, goes to the list and map', () => {
    const county = placeOf('county:E10000017');
    expect(linkAfter(county, { ...DEFAULT_LINK, view: 'method' })).toBe('inside=E10000017');
    expect(linkAfter(county, { ...DEFAULT_LINK, show: 'compare' })).toBe('inside=E10000017');
  });

  it('a place on a page to read opens a page of its own, and keeps no ring around it', () => {
    const from = (view: LinkState['view'], place: Place): string =>
      linkAfter(place, { ...DEFAULT_LINK, view });
    const council = placeOf('council:E06000009');
    const postcode: Place = {
      ...council,
      kind: 'postcode-sector',
      areaIndex: CORE.areas.findIndex(({ code }) => code === 'E06000009'),
      position: [-3.05, 53.81],
    };
    for (const view of ['start', 'method', 'area'] as const) {
      expect(from(view, council)).toBe('view=area&area=E06000009');
      expect(from(view, postcode)).toBe('view=area&area=E06000009');
      expect(from(view, { ...council, kind: 'organisation', code: 'pause' })).toBe(
        'view=organisation&org=pause',
      );
      expect(from(view, { ...postcode, areaIndex: null })).toBe('near=53.81,-3.05,20');
    }
    expect(from('explore', council)).toBe('area=E06000009');
  });

  it('services opens those of the sector that use the practice, and forgets other filters', () => {
    const opens = { kind: 'services', sector: 'health', practice: 'coaching' } as const;
    expect(linkAfter(subject(opens))).toBe('sector=health&practice=coaching');
  });

  it('a figure opens it on the map', () => {
    expect(linkAfter(subject({ kind: 'figure', indicatorId: 'smoking' }))).toBe(
      'view=need&indicator=smoking',
    );
  });

  it('a question opens need and reach, weighted by its figures, in the nations that have them', () => {
    const change = linkChangeFor(
      subject({
        kind: 'question',
        sector: null,
        practice: 'peer-support',
        indicatorIds: ['a', 'b'],
        nations: ['england'],
      }),
      CORE.areas,
      LINK,
    );
    expect(change).toMatchObject({
      view: 'gaps',
      text: '',
      inside: null,
      selected: null,
      facets: { ...NO_FACETS, nation: ['england'] },
      scenario: { sector: 'overall', practice: 'peer-support', weights: { a: 1, b: 1 } },
    });
  });

  it('the gaps of a sector keep its own figures', () => {
    const change = linkChangeFor(
      subject({
        kind: 'question',
        sector: 'health',
        practice: null,
        indicatorIds: [],
        nations: [],
      }),
      CORE.areas,
      LINK,
    );
    expect(change.scenario).toMatchObject({ sector: 'health', weights: null });
  });

  it('opens a neighbourhood within its district, and keeps a postcode to the district', () => {
    const town: Place = {
      ...placeOf('council:E06000009'),
      kind: 'postcode-district',
      areaIndex: CORE.areas.findIndex(({ code }) => code === 'E06000009'),
      position: [-3, 53.8],
    };
    expect(linkChangeFor(town, CORE.areas, LINK).selected).toEqual({
      kind: 'area',
      code: 'E06000009',
    });
    const neighbourhood: Place = { ...town, kind: 'neighbourhood', code: 'E02002633' };
    expect(linkAfter(neighbourhood, { ...LINK, view: 'gaps' })).toContain(
      'area=E06000009&neighbourhood=E02002633',
    );
  });
});
