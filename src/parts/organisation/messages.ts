import { addMessages } from '../../i18n';
import { organisation } from '../../i18n/en/organisation';

addMessages({ organisation });
