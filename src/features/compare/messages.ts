import { addMessages } from '../../i18n';
import { compare } from '../../i18n/en/compare';
import { gaps } from '../../i18n/en/gaps';

addMessages({ compare, gaps });
