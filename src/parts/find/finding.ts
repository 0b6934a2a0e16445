/** What finds and shows it: fetched when a box is first used. */
export { FoundList } from './FoundList';
export { createPlaceIndex } from './placeIndex';
