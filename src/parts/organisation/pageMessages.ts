import { addMessages } from '../../i18n';
import { organisationPage } from '../../i18n/en/organisationPage';

addMessages({ organisationPage });
