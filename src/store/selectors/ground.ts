import { groundOf } from '../../analysis';
import { remember } from './remember';

/** Where people live, with the ways round water: made once for all who ask. */
export const groundOfCountry = remember(groundOf);
