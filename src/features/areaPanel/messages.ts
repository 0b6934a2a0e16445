import { addMessages } from '../../i18n';
import { compare } from '../../i18n/en/compare';
import { gaps } from '../../i18n/en/gaps';
import { place } from '../../i18n/en/place';

addMessages({ compare, gaps, place });
