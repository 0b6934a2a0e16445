import { addMessages } from '../../i18n';
import { kind } from '../../i18n/en/kind';
import { organisation } from '../../i18n/en/organisation';
import { organisationPage } from '../../i18n/en/organisationPage';
import { questions } from '../../i18n/en/questions';

addMessages({ questions, kind, organisation, organisationPage });
