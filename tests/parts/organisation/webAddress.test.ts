import { describe, expect, it } from 'vitest';
import { spokenAddress, webAddress } from '../../../src/parts/organisation/webAddress';

describe('webAddress', () => {
  it.each(['https://example.org/a', 'http://example.org'])('follows %s', (text) => {
    expect(webAddress(text)?.href.startsWith(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'file:///etc/hosts',
    'general knowledge; not re-read',
    'https://example.org and more',
    '',
  ])('does not follow "%s"', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  it('is said without what nobody says', () => {
    expect(spokenAddress(new URL('https://www.example.org/a/'))).toBe('example.org/a');
    expect(spokenAddress(new URL('https://example.org'))).toBe('example.org');
  });
});
