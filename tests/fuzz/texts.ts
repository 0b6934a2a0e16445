import fc from 'fast-check';

/** Text of any characters, half a surrogate pair among them. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((codes) => String.fromCharCode(...codes)),
);

const PIECES = [
  ' |\ud83d|\ude00|😀|\u0000|\u202e|\ufeff|\n|\r|\t|"|\'|,|;|+|-1|1e300|Infinity|∞|ß',
  '&|&amp;|&amp;amp;|=|#|?|%|%23|%3D|%25|%ZZ|~|:|<b>|</script>|{{x}}|__proto__|constructor',
  '＝|＋|－|@|Ynys Môn|SW1A 1AA|e06000001|E06000001|fbclid=x|view=gaps|q=',
].flatMap((line) => line.split('|'));

/** Pieces that programs trip over, in any order. */
export const hardText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, '|'), fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
