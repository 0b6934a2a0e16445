import { describe, expect, it } from 'vitest';
import { nameIn, nameLanguage, otherName } from '../../src/i18n';

const CARDIFF = { name: 'Cardiff', nameWelsh: 'Caerdydd' };
const KENT = { name: 'Kent', nameWelsh: null };
const TORFAEN = { name: 'Torfaen', nameWelsh: 'Torfaen' };

describe('a name in two languages', () => {
  it('is Welsh where that is asked for and known, and says so', () => {
    expect([nameIn('cy', CARDIFF), nameLanguage('cy', CARDIFF)]).toEqual(['Caerdydd', 'cy']);
    expect([nameIn('en', CARDIFF), nameLanguage('en', CARDIFF)]).toEqual(['Cardiff', undefined]);
    expect([nameIn('cy', KENT), nameLanguage('cy', KENT)]).toEqual(['Kent', undefined]);
  });

  it('has another beside it only where that differs', () => {
    expect(otherName('en', CARDIFF)).toEqual({ name: 'Caerdydd', lang: 'cy' });
    expect(otherName('cy', CARDIFF)).toEqual({ name: 'Cardiff', lang: 'en' });
    expect(otherName('cy', KENT)).toBeNull();
    expect(otherName('cy', TORFAEN)).toBeNull();
  });
});
