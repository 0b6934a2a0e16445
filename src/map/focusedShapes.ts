import type { Feature, FeatureCollection } from 'geojson';

/** around: what lies in it is selected. */
const FOCUSES = ['hovered', 'around', 'selected'] as const;
export type Focus = (typeof FOCUSES)[number];

/**
 * The few shapes that are pointed at or chosen, by themselves: an outline over every shape that is nearly always
 * clear would be drawn for all of them in every picture.
 */
export class FocusedShapes {
  private shapes: ReadonlyMap<string, Feature> = new Map();
  private readonly focus: Record<Focus, string | null> = {
    hovered: null,
    around: null,
    selected: null,
  };
  private drawn: readonly (Feature | undefined)[] = [];

  /** @param draw takes each shape in focus, with its focus as a property */
  constructor(private readonly draw: (shapes: FeatureCollection) => void) {}

  /** The shapes there are, each with its code. */
  setShapes({ features }: FeatureCollection): void {
    this.shapes = new Map(features.map((shape) => [String(shape.properties?.['code']), shape]));
    this.write();
  }

  /** Moves a focus to a shape, which may not have arrived, or to none. Returns true when that was a change. */
  setFocus(focus: Focus, code: string | null): boolean {
    if (this.focus[focus] === code) return false;
    this.focus[focus] = code;
    this.write();
    return true;
  }

  private write(): void {
    const shapes = FOCUSES.map((focus) => this.shapes.get(this.focus[focus] ?? ''));
    if (shapes.every((shape, at) => shape === this.drawn[at])) return;
    this.drawn = shapes;
    const features = shapes.flatMap((shape, at): Feature[] =>
      shape ? [{ ...shape, properties: { focus: FOCUSES[at] } }] : [],
    );
    this.draw({ type: 'FeatureCollection', features });
  }
}
