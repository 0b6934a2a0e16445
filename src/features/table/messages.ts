import { addMessages } from '../../i18n';
import { gaps } from '../../i18n/en/gaps';
import { table } from '../../i18n/en/table';

addMessages({ gaps, table });
