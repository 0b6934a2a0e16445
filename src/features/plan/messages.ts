import { addMessages } from '../../i18n';
import { plan } from '../../i18n/en/plan';
import { titles } from '../../i18n/en/titles';

addMessages({ plan, titles });
