/** What a place that a person tries is called on map, list and table: A to T, as there are twenty. */
export function letterOf(at: number): string {
  return String.fromCodePoint('A'.codePointAt(0)! + at);
}
