import { describe, expect, it } from 'vitest';
import { issueLink, MOST_CHARACTERS } from '../../../src/features/record/issueLink';

const PAGE = 'https://example.org/owner/name/issues/new?labels=data';

describe('the address of an issue', () => {
  it('carries the whole text', () => {
    const link = issueLink(PAGE, 'A title & more', 'Line\nline');
    const { searchParams } = new URL(link!.href);
    expect(Object.fromEntries(searchParams)).toEqual({
      labels: 'data',
      title: 'A title & more',
      body: 'Line\nline',
    });
    expect(link!.holdsText).toBe(true);
  });

  it('carries none of a text that would not fit', () => {
    const link = issueLink(PAGE, 'Title', 'ŵ'.repeat(2000));
    expect(link!.holdsText).toBe(false);
    expect(new URL(link!.href).searchParams.has('body')).toBe(false);
    const long = issueLink(PAGE, 'ŵ'.repeat(MOST_CHARACTERS), '');
    expect(long).toEqual({ href: PAGE, holdsText: false });
  });

  it.each(['', 'issues', 'http://example.org', 'javascript:alert(1)'])('is none of %s', (page) => {
    expect(issueLink(page, 'Title', 'Body')).toBeNull();
  });
});
