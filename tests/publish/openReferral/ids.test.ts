import { describe, expect, it } from 'vitest';
import { idOf, NAMESPACE, uuidV5 } from '../../../src/publish/openReferral/ids';

describe('an id of Open Referral', () => {
  it('is made as RFC 9562 makes it: its example of appendix A.4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('stays what it was: others keep our records by it', () => {
    expect(NAMESPACE).toBe('6a17cfd7-db5c-4f2a-8f31-7e04d0e45b5b');
    expect(idOf('service', 'brightside')).toBe(uuidV5(NAMESPACE, 'service/brightside'));
    expect(idOf('service', 'brightside')).not.toBe(idOf('organization', 'brightside'));
  });
});
