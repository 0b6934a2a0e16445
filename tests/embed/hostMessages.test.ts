import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  // The store asks where the page lies.
  vi.stubGlobal('document', { baseURI: 'https://map.example/' });
});

const { createGate, readCommand } = await import('../../src/embed/hostMessages');

describe('a message of a host', () => {
  it('is understood when it is on the list', () => {
    const hello = { pps: 1, type: 'hello' };
    expect(readCommand(hello)).toEqual({ ...hello, autoHeight: false });
    const select = { pps: 1, type: 'select', selected: { kind: 'area', code: 'E06000009' } };
    expect(readCommand(select)).toEqual(select);
    expect(readCommand({ pps: 1, type: 'select', selected: null })).not.toBeNull();
    expect(readCommand({ pps: 1, type: 'theme', theme: 'dark' })).not.toBeNull();
  });

  it.each([
    null,
    'hello',
    { type: 'hello' },
    { pps: 2, type: 'hello' },
    { pps: 1, type: 'eval', code: 'alert(1)' },
    { pps: 1, type: 'view', view: '__proto__' },
    { pps: 1, type: 'theme', theme: 'url(https://elsewhere.example)' },
    { pps: 1, type: 'select', selected: { kind: 'area', code: '<img src=x>' } },
    { pps: 1, type: 'filter', link: 'q='.padEnd(2001, 'x') },
  ])('is ignored when it is not: %j', (data) => {
    expect(readCommand(data)).toBeNull();
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readCommand(data)).toBeNull();
      }),
    );
  });
});

it('drops a flood, and listens again after', () => {
  let nowMs = 0;
  const mayPass = createGate(20, () => nowMs);
  const passed = Array.from({ length: 1000 }, mayPass).filter(Boolean).length;
  expect(passed).toBe(20);
  nowMs = 500;
  expect(Array.from({ length: 1000 }, mayPass).filter(Boolean).length).toBe(10);
});
