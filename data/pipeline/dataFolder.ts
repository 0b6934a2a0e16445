import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the tables of this project. */
export const DATA_FOLDER = resolve(fileURLToPath(import.meta.url), '../..');
