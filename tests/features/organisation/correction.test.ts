import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionLink } from '../../../src/features/organisation/correction';

const NONE = { to: '', issues: '' };
const WORDS = {
  subject: 'Correction: A & B',
  body: 'Page: https://map.example/#a=1&b=2\n\nWrong: ',
};

describe('a suggested correction', () => {
  it('is a message to nobody yet where no address is set', () => {
    const link = correctionLink(WORDS, NONE);
    expect(link).toMatchObject({ kind: 'mail', addressed: false });
    expect(link.href).toBe(
      'mailto:?subject=Correction%3A%20A%20%26%20B&body=Page%3A%20https%3A%2F%2Fmap.example%2F%23a%3D1%26b%3D2%0D%0A%0D%0AWrong%3A%20',
    );
  });

  it('is a message to the address that is set', () => {
    const { href } = correctionLink(WORDS, { ...NONE, to: 'map+fix@example.org' });
    expect(href).toMatch(/^mailto:map%2Bfix%40example\.org\?subject=/);
  });

  it('is an issue where a page for issues is set, with both fields', () => {
    const issues = 'https://github.com/owner/name/issues/new?labels=data';
    const { kind, href } = correctionLink(WORDS, { to: 'map@example.org', issues });
    expect(kind).toBe('issue');
    const fields = new URL(href).searchParams;
    expect(fields.get('labels')).toBe('data');
    expect(fields.get('title')).toBe(WORDS.subject);
    expect(fields.get('body')).toBe(WORDS.body.replaceAll('\n', '\r\n'));
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'not an address'])(
    'never leads to %s',
    (issues) => {
      expect(correctionLink(WORDS, { ...NONE, issues }).kind).toBe('mail');
    },
  );

  it('is never too long for a mail program, and decodes to the start of what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (body) => {
        const { href } = correctionLink({ subject: 'S', body }, NONE);
        expect(href.length).toBeLessThanOrEqual(1800);
        const sent = decodeURIComponent(href.split('&body=')[1] ?? '');
        const plain = (text: string) => text.replace(/\p{Surrogate}/gu, '').replace(/\r?\n/g, '\n');
        expect(plain(body).startsWith(plain(sent))).toBe(true);
      }),
    );
  });
});
