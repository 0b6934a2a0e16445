import { areaFigures } from '../../analysis';
import { remember } from './remember';

/** Every figure of the area that was asked for last: its answers and its page both rest on them. */
export const figuresOfArea = remember(areaFigures);
