import { addMessages } from '../../i18n';
import { kind } from '../../i18n/en/kind';
import { organisation } from '../../i18n/en/organisation';
import { organisationPage } from '../../i18n/en/organisationPage';

addMessages({ kind, organisation, organisationPage });
