import { addMessages } from '../../i18n';
import { answer } from '../../i18n/en/answer';
import { compare } from '../../i18n/en/compare';
import { gaps } from '../../i18n/en/gaps';
import { place } from '../../i18n/en/place';

addMessages({ answer, compare, gaps, place });
