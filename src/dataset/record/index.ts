/**
 * What somebody says about a pioneer, as text that travels by mail: written by the form, read by the
 * desk, checked by both. Load it on demand: the first page needs none of it.
 */
export { checkRecord } from './checkRecord';
export { plainText } from './plainText';
export { readBlock } from './readBlock';
export * from './record';
export { writeBlock } from './writeBlock';
