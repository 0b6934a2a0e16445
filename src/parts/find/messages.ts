import { addMessages } from '../../i18n';
import { search } from '../../i18n/en/search';

addMessages({ search });
