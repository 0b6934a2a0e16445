import { addMessages } from '../../i18n';
import { answer } from '../../i18n/en/answer';
import { gaps } from '../../i18n/en/gaps';
import { introductions } from '../../i18n/en/introductions';

addMessages({ answer, gaps, introductions });
