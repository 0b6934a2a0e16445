import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { AreaStates } from '../../src/map/areaStates';
import type { AreaColour } from '../../src/map/scales';

/** Stands in for the map: remembers the state of each district and how often it was written. */
class StateRecorder {
  readonly states = new Map<string, Record<string, unknown>>();
  writes = 0;

  setFeatureState({ source, id }: { source: string; id: string }, state: Record<string, unknown>) {
    this.writes += 1;
    const key = `${source}/${id}`;
    this.states.set(key, { ...this.states.get(key), ...state });
  }

  asMap(): MapLibreMap {
    return this as unknown as MapLibreMap;
  }
}

const RED: AreaColour = { colour: '#aa0000', hatch: false };
const BLUE: AreaColour = { colour: '#0000aa', hatch: false };

describe('states of districts', () => {
  let recorder: StateRecorder;
  let states: AreaStates;
  beforeEach(() => {
    recorder = new StateRecorder();
    states = new AreaStates(recorder.asMap(), ['districts', 'centres']);
  });

  it('waits for the style, then draws what was asked for last', () => {
    states.setColours(new Map([['a', RED]]));
    states.setColours(new Map([['a', BLUE]]));
    expect(recorder.writes).toBe(0);
    states.restore();
    expect(recorder.states.get('districts/a')).toMatchObject({ colour: '#0000aa' });
    expect(recorder.states.get('centres/a')).toMatchObject({ colour: '#0000aa' });
  });

  it('writes only the districts whose colour changed', () => {
    states.restore();
    states.setColours(
      new Map([
        ['a', RED],
        ['b', RED],
      ]),
    );
    recorder.writes = 0;
    states.setColours(
      new Map([
        ['a', RED],
        ['b', BLUE],
      ]),
    );
    // Fill and circle of one district.
    expect(recorder.writes).toBe(2);
  });

  it('takes the colour from districts that are no longer named', () => {
    states.restore();
    states.setColours(new Map([['a', { ...RED, faint: true }]]));
    states.setColours(new Map());
    expect(recorder.states.get('districts/a')).toEqual({
      colour: null,
      hatch: false,
      faint: false,
      hotSpot: 0,
    });
  });

  it('tells hot spots that survive from those that may be chance, and takes them back', () => {
    states.restore();
    states.setColours(
      new Map([
        ['a', { ...RED, hotSpot: 'raw' }],
        ['b', { ...RED, hotSpot: 'surviving' }],
      ]),
    );
    expect(recorder.states.get('districts/a')).toMatchObject({ hotSpot: 1 });
    expect(recorder.states.get('districts/b')).toMatchObject({ hotSpot: 2 });
    states.setColours(
      new Map([
        ['a', { ...RED, hotSpot: 'surviving' }],
        ['b', RED],
      ]),
    );
    expect(recorder.states.get('districts/a')).toMatchObject({ hotSpot: 2 });
    expect(recorder.states.get('districts/b')).toMatchObject({ hotSpot: 0 });
  });

  it('draws everything again after the drawing surface was lost', () => {
    states.restore();
    states.setColours(new Map([['a', RED]]));
    states.suspend();
    recorder.states.clear();
    states.setColours(new Map([['a', BLUE]]));
    expect(recorder.states.size).toBe(0);
    states.restore();
    expect(recorder.states.get('districts/a')).toMatchObject({ colour: '#0000aa' });
  });
});
