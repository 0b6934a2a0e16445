/**
 * What each owner gives to some of many places, as a sparse table: row r belongs to owner[r] and
 * holds the entries start[r] .. start[r + 1]. Kept apart from how much each owner counts, so that
 * one table serves every draw of who is there.
 */
export interface Rows {
  readonly owner: Uint32Array;
  readonly start: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** Sum over the rows of weight[owner] x value, by place; rows of weight 0 cost nothing. */
export function sumRows(
  { owner, start, places, values }: Rows,
  weight: ArrayLike<number>,
  placeCount: number,
): Float64Array {
  const sums = new Float64Array(placeCount);
  for (let row = 0; row < owner.length; row++) {
    const share = weight[owner[row]!]!;
    if (share === 0) continue;
    const end = start[row + 1]!;
    for (let k = start[row]!; k < end; k++) sums[places[k]!]! += share * values[k]!;
  }
  return sums;
}

/** Fills a table of rows entry by entry; it grows as it needs. */
export class RowsBuilder {
  private readonly owner: number[] = [];
  private readonly start: number[] = [0];
  private places = new Uint32Array(1024);
  private values = new Float64Array(1024);
  private count = 0;

  add(place: number, value: number): void {
    if (this.count === this.places.length) this.grow();
    this.places[this.count] = place;
    this.values[this.count++] = value;
  }

  /** Ends the row that the entries since the last one make up. */
  endRow(owner: number): void {
    this.owner.push(owner);
    this.start.push(this.count);
  }

  build(): Rows {
    return {
      owner: Uint32Array.from(this.owner),
      start: Uint32Array.from(this.start),
      places: this.places.slice(0, this.count),
      values: this.values.slice(0, this.count),
    };
  }

  private grow(): void {
    const places = new Uint32Array(2 * this.places.length);
    places.set(this.places);
    this.places = places;
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }
}
