// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, keep, keepOn, readKept } from '../../../src/features/record/keptDraft';
import { NEW_DRAFT } from '../../../src/store';

const DRAFT = { ...NEW_DRAFT, fields: { name: 'One' } };

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a draft on the device', () => {
  it('is there again once it was kept, and gone once it was taken away', () => {
    expect(readKept('add')).toEqual({ state: 'none' });
    expect(keep('add', DRAFT)).toBe(true);
    expect(readKept('add')).toEqual({ state: 'kept', draft: DRAFT });
    expect(readKept('looked')).toEqual({ state: 'none' });
    forget('add');
    expect(readKept('add')).toEqual({ state: 'none' });
  });

  it('follows what is written only where it was asked for', () => {
    keepOn('add', DRAFT);
    expect(readKept('add')).toEqual({ state: 'none' });
    keep('add', NEW_DRAFT);
    keepOn('add', DRAFT);
    expect(readKept('add')).toEqual({ state: 'kept', draft: DRAFT });
  });

  it.each(['{', '{}', '[]', 'null', '{"version":2,"draft":{}}'])(
    'is told where it cannot be read: %s',
    (text) => {
      localStorage.setItem('pps-record-draft add', text);
      expect(readKept('add')).toEqual({ state: 'unreadable' });
    },
  );

  it('is refused, not thrown, where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    expect(keep('add', DRAFT)).toBe(false);
    expect(readKept('add')).toEqual({ state: 'none' });
  });
});
