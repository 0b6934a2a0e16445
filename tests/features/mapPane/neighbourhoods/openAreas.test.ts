import { beforeEach, describe, expect, it } from 'vitest';
import { OpenAreas } from '../../../../src/features/mapPane/neighbourhoods/openAreas';

/** Stands in for a map that moves: it is drawn when the test says so. */
class MovingMap {
  open: readonly string[] = [];
  private readonly waiting = new Set<() => void>();

  setOpenAreas(codes: ReadonlySet<string>): void {
    this.open = [...codes];
  }

  onceDrawn(done: () => void): () => void {
    this.waiting.add(done);
    return () => this.waiting.delete(done);
  }

  rest(): void {
    for (const done of this.waiting) done();
    this.waiting.clear();
  }
}

describe('districts that are open', () => {
  let map: MovingMap;
  let areas: OpenAreas;
  beforeEach(() => {
    map = new MovingMap();
    areas = new OpenAreas(map);
    areas.set(new Set(['a', 'b']));
  });

  it('keep their colour until their neighbourhoods are on screen', () => {
    expect(map.open).toEqual([]);
    map.rest();
    expect(map.open).toEqual(['a', 'b']);
  });

  it('have it back as their neighbourhoods go, while the map still moves', () => {
    map.rest();
    areas.set(new Set(['b', 'c']));
    expect(map.open).toEqual(['b']);
    map.rest();
    expect(map.open).toEqual(['b', 'c']);
    areas.set(new Set());
    expect(map.open).toEqual([]);
  });

  it('are not opened by a wish that was given up', () => {
    map.rest();
    const giveUp = areas.set(new Set(['b', 'c']));
    giveUp();
    areas.set(new Set(['b']));
    map.rest();
    expect(map.open).toEqual(['b']);
  });
});
