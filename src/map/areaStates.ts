import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from './sources';
import type { AreaColour } from './scales';

/** Hot spots as numbers, which a style's expression compares without words. */
export const HOT_SPOT_STATE = { raw: 1, surviving: 2 } as const;
const NO_HOT_SPOT = 0;

/**
 * Colours of the areas of some sources, kept as feature state: recolouring then touches no geometry. What was asked
 * for is remembered here, so that it can be drawn again after the style is loaded anew.
 */
export class AreaStates {
  private colours: ReadonlyMap<string, AreaColour> = new Map();
  private open: ReadonlySet<string> = new Set();
  private ready = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly sources: readonly SourceId[],
  ) {}

  setColours(colours: ReadonlyMap<string, AreaColour>): void {
    const previous = this.colours;
    this.colours = colours;
    if (!this.ready) return;
    for (const code of previous.keys()) {
      if (!colours.has(code)) {
        this.write(code, { colour: null, hatch: false, faint: false, hotSpot: NO_HOT_SPOT });
      }
    }
    for (const [code, colour] of colours) {
      if (!sameColour(previous.get(code), colour)) this.writeColour(code, colour);
    }
  }

  /** Which areas are open inside. */
  setOpen(codes: ReadonlySet<string>): void {
    const previous = this.open;
    this.open = codes;
    if (!this.ready) return;
    for (const code of previous) if (!codes.has(code)) this.write(code, { open: false });
    for (const code of codes) if (!previous.has(code)) this.write(code, { open: true });
  }

  /** Writes everything again: the style has just been loaded, for the first time or anew. */
  restore(): void {
    this.ready = true;
    for (const [code, colour] of this.colours) this.writeColour(code, colour);
    for (const code of this.open) this.write(code, { open: true });
  }

  /** Stops writing until the style is there again. */
  suspend(): void {
    this.ready = false;
  }

  private writeColour(
    code: string,
    { colour, hatch, faint = false, hotSpot = null }: AreaColour,
  ): void {
    const hotSpotState = hotSpot ? HOT_SPOT_STATE[hotSpot] : NO_HOT_SPOT;
    this.write(code, { colour, hatch, faint, hotSpot: hotSpotState });
  }

  private write(
    code: string,
    state: Readonly<Record<string, string | number | boolean | null>>,
  ): void {
    for (const source of this.sources) this.map.setFeatureState({ source, id: code }, state);
  }
}

function sameColour(first: AreaColour | undefined, second: AreaColour): boolean {
  return (
    first?.colour === second.colour &&
    first.hatch === second.hatch &&
    (first.faint ?? false) === (second.faint ?? false) &&
    (first.hotSpot ?? null) === (second.hotSpot ?? null)
  );
}
