/** What the build writes beside the page, for those who keep it: how much it is. */
export const SUMMARY_FILE = 'offline.json';

/** Every file of it. The last to be kept: a set that holds it is whole. */
export const LIST_FILE = 'offline-files.json';

export const WORKER_FILE = 'offline.js';

/** Name of the meta element that says which build a page is of. */
export const BUILD_META = 'build';
