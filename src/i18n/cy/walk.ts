import type { walk as english } from '../en/walk';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Guided walks through the map. */
export const walk = {
  offer: 'Teithiau drwy’r map',
  lead: 'Mae pob un yn arwain drwy gyflyrau go iawn o’r map, wrth eich pwysau. Gadewch lle bynnag y mynnwch.',
  ...forms('steps', '{{count}} cam'),
  steps_two: '{{count}} gam',
  steps_few: '{{count}} cham',
  steps_many: '{{count}} cham',
  label: 'Taith dywys',
  place: 'cam {{step}} o {{last}}',
  ways: 'Camau’r daith',
  back: 'Yn ôl',
  next: 'Cam nesaf',
  again: 'Cerdded eto o’r dechrau',
  leave: 'Gadael y daith',
  unknown: 'Mae’r ddolen yn enwi taith, neu gam o un, nad yw yma. Dangosir y gweddill ohoni.',
} as const satisfies Welsh<typeof english>;
