/** The words of a command before its flags, such as a file or an id, and the flags. */
export function wordsAndFlags(argv: readonly string[]): {
  readonly words: readonly string[];
  readonly flags: readonly string[];
} {
  const first = argv.findIndex((word) => word.startsWith('--'));
  const end = first < 0 ? argv.length : first;
  return { words: argv.slice(0, end), flags: argv.slice(end) };
}
