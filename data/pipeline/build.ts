import { join, resolve } from 'node:path';

import { DATA_FOLDER } from './dataFolder';
import { brotliBytes } from './build/brotli';
import { buildFiles } from './build/files';
import { writeText } from './tableFiles';
import { readTables } from './tables';

/** npm run data:build: data/ to public/data/. */
const PUBLIC_FOLDER = resolve(DATA_FOLDER, '../public/data');

for (const [name, text] of buildFiles(DATA_FOLDER, readTables(DATA_FOLDER))) {
  writeText(join(PUBLIC_FOLDER, name), text);
  const bytes = Buffer.byteLength(text);
  console.log(
    `${name.padEnd(28)} ${kilobytes(bytes)} KB ${kilobytes(brotliBytes(text))} KB brotli`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
