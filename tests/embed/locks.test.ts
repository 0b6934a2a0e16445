import { describe, expect, it } from 'vitest';
import { keepLocked } from '../../src/embed/locks';
import { formatLink, parseLink } from '../../src/store/url';

describe('a lock', () => {
  const opened = parseLink('nation=wales&area=W06000015');
  const asked = parseLink('view=gaps&nation=scotland&area=S12000033&q=peer');

  it('puts back the filters, and leaves the rest', () => {
    const kept = formatLink(keepLocked(asked, opened, ['filters']));
    expect(kept).toBe('view=gaps&nation=wales&area=S12000033');
  });

  it('puts back the area', () => {
    const kept = formatLink(keepLocked(asked, opened, ['area']));
    expect(kept).toBe('view=gaps&nation=scotland&q=peer&area=W06000015');
  });

  it('that is not set changes nothing', () => {
    expect(keepLocked(asked, opened, [])).toBe(asked);
  });
});
