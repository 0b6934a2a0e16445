import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRESH, FRAMED_VIEWS, leadOn, VIEWS, type LinkState } from '../../src/store/link';
import { formatLink, parseLink } from '../../src/store/url';
import { linkStates } from './arbitraries';

const OWN = Object.keys(AFRESH) as (keyof typeof AFRESH)[];
const own = (state: LinkState) => Object.fromEntries(OWN.map((field) => [field, state[field]]));
const views = fc.constantFrom(...VIEWS.filter((view) => view !== 'embed'));

describe('a link to another view', () => {
  it('carries nothing that belongs to the view it leaves, and all the rest', () => {
    fc.assert(
      fc.property(linkStates(), views, (state, view) => {
        fc.pre(view !== state.view && state.view !== 'embed');
        expect(leadOn(state, { view })).toEqual({ ...state, ...AFRESH, view });
      }),
    );
  });

  it('says what it says itself, of the view it leads to as well', () => {
    fc.assert(
      fc.property(linkStates(), linkStates(), (state, change) => {
        expect(leadOn(state, change)).toEqual(change);
      }),
    );
  });

  it('leaves a view as it is where it stays, or puts it in a frame and comes back', () => {
    fc.assert(
      fc.property(linkStates(), fc.constantFrom(...FRAMED_VIEWS), (state, framed) => {
        const shown = { ...state, view: framed };
        expect(own(leadOn(shown, { text: 'x' }))).toEqual(own(shown));
        const builder = leadOn(shown, { view: 'embed', framed });
        expect(own(builder)).toEqual(own(shown));
        expect(own(leadOn(builder, { view: framed }))).toEqual(own(shown));
        const other = FRAMED_VIEWS.find((view) => view !== framed);
        expect(own(leadOn(builder, { framed: other! }))).toEqual(AFRESH);
      }),
    );
  });

  it.each([
    ['view=questions&sector=health&on=neighbours', { view: 'organisation' }, 'on='],
    ['view=introductions&for=health&asked=5', { view: 'brief' }, 'asked='],
    ['view=record&org=x&do=correct', { view: 'organisation' }, 'do='],
    ['view=gaps&show=table&rows=neighbourhoods&fifth=first&sort=-need', { view: 'area' }, 'fifth='],
  ] as const)('leaves behind of %s what only it means', (link, change, left) => {
    expect(link).toContain(left);
    expect(formatLink(leadOn(parseLink(link), change))).not.toContain(left);
  });
});
