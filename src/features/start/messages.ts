import { addMessages } from '../../i18n';
import { start } from '../../i18n/en/start';

addMessages({ start });
