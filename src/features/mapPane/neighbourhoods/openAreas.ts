import type { PpsMap } from '../../../map/PpsMap';

/**
 * Which districts are quiet land below their neighbourhoods. One keeps its colour until these are on
 * screen, and has it back in the very picture in which they go: else a move that does not come to rest
 * would show land where nothing is drawn.
 */
export class OpenAreas {
  private open: ReadonlySet<string> = new Set();

  constructor(private readonly map: Pick<PpsMap, 'setOpenAreas' | 'onceDrawn'>) {}

  /** Closes the others now, and opens these once they are drawn, unless the function returned is called before. */
  set(codes: ReadonlySet<string>): () => void {
    this.write(new Set([...this.open].filter((code) => codes.has(code))));
    if (this.open.size === codes.size) return () => {};
    return this.map.onceDrawn(() => this.write(codes));
  }

  private write(codes: ReadonlySet<string>): void {
    this.open = codes;
    this.map.setOpenAreas(codes);
  }
}
