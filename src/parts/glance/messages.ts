import { addMessages } from '../../i18n';
import { glance } from '../../i18n/en/glance';

addMessages({ glance });
