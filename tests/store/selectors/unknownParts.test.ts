import { describe, expect, it } from 'vitest';
import { unknownParts } from '../../../src/store/selectors/unknownParts';
import { makeCountry } from '../../fixtures/country';
import { parseLink } from '../../../src/store/url';
import { CORE } from './pioneers';

const INDICATORS = makeCountry().indicators;
const FIGURE = INDICATORS.indicators[0]!.id;

describe('what of a link the tables do not know', () => {
  it.each([
    ['sector=none-such,health', ['sector']],
    ['practice=neither&region=E99', ['practice', 'region']],
    ['nation=narnia&empowerment=9&evidence=x', ['empowerment', 'nation', 'evidence']],
    ['status=gone&reach=moon', ['status', 'reach']],
    ['quality=cost-saving,beauty', ['quality']],
    ['inside=ZZZ&with=neither&among=D1,X9', ['inside', 'with', 'among']],
    [`weights=${FIGURE}:1,gone:2`, ['weights']],
    ['beside=1~with~neither', ['beside']],
    ['beside=1~weights~gone:2', ['beside']],
  ])('is named: %s', (link, names) => {
    expect(unknownParts(CORE, parseLink(link), INDICATORS)).toEqual(names);
  });

  it.each([
    '',
    'sector=health,housing&practice=mentoring&region=E12000002&nation=scotland',
    'quality=cost-saving,service-quality',
    'inside=M1&with=mentoring&among=D1,E12000001',
    `weights=${FIGURE}:1`,
    'evidence=not-looked-up&area=X1&org=nobody&compare=X1&indicator=x',
  ])('is nothing of %s', (link) => {
    expect(unknownParts(CORE, parseLink(link), INDICATORS)).toEqual([]);
  });

  it('says nothing of figures that are not there yet', () => {
    expect(unknownParts(CORE, parseLink('weights=gone:2'), null)).toEqual([]);
  });
});
