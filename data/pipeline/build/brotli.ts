import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as a web server sends it with brotli at its best (quality 11). */
export function brotliBytes(text: string): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
