import { addMessages } from '../../../i18n';
import { mapKeys } from '../../../i18n/en/mapKeys';

addMessages({ mapKeys });
