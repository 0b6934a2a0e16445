import { describe, expect, it } from 'vitest';

import { pageKindOf } from '../../data/pipeline/build/pageKind';

const PUBLIC = ['gov.uk', 'nhs.uk'];

describe('whose page it is', () => {
  it.each([
    ['https://www.envision.org.uk/impact', 'https://envision.org.uk', 'own'],
    ['https://blog.envision.org.uk/', 'https://www.envision.org.uk', 'own'],
    ['https://envision.org.uk', 'https://leeds.envision.org.uk/', 'own'],
    ['https://www.envision.org.uk./impact', 'https://envision.org.uk', 'own'],
    ['https://www.leeds.gov.uk/page', 'https://envision.org.uk', 'public-body'],
    ['https://www.gov.uk/page', null, 'public-body'],
    ['https://notgov.uk/page', null, 'other'],
    ['https://otherenvision.org.uk/page', 'https://envision.org.uk', 'other'],
    ['https://news.example.org/page', null, 'other'],
    [null, 'https://envision.org.uk', null],
  ])('%s beside %s is %s', (page, own, kind) => {
    expect(pageKindOf(page, own, PUBLIC)).toBe(kind);
  });
});
