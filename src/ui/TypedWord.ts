/** Letters typed within so many milliseconds of each other are one word. */
const PAUSE_MS = 1000;

/** What is typed letter by letter to choose from a list, as in one of the browser's. */
export class TypedWord {
  private word = '';
  private lastMs = -Infinity;

  /** Whether a word is being typed: a blank is then a part of it. */
  isTyped(nowMs: number): boolean {
    return this.word !== '' && nowMs - this.lastMs <= PAUSE_MS;
  }

  /**
   * One letter more. The same one again and again goes from one name that begins with it to the next.
   *
   * @param names in the order of the list
   * @param chosen place of the one that is chosen; -1 for none
   * @returns the place of the first that begins so, the chosen one or those behind it before the others;
   * -1 where none does
   */
  add(letter: string, nowMs: number, names: readonly string[], chosen: number): number {
    this.word = (this.isTyped(nowMs) ? this.word : '') + letter.toLowerCase();
    this.lastMs = nowMs;
    const [first = ''] = this.word;
    const isRepeated = this.word === first.repeat(this.word.length);
    const start = isRepeated ? first : this.word;
    const from = isRepeated ? chosen + 1 : Math.max(chosen, 0);
    const places = names.map((_, step) => (from + step) % names.length);
    return places.find((at) => names[at]!.toLowerCase().startsWith(start)) ?? -1;
  }
}
