import { addMessages } from '../../i18n';
import { answer } from '../../i18n/en/answer';
import { brief } from '../../i18n/en/brief';
import { gaps } from '../../i18n/en/gaps';
import { kind } from '../../i18n/en/kind';
import { neighbourhoods } from '../../i18n/en/neighbourhoods';
import { organisation } from '../../i18n/en/organisation';
import { organisationPage } from '../../i18n/en/organisationPage';
import { place } from '../../i18n/en/place';
import { similar } from '../../i18n/en/similar';

addMessages({
  answer,
  brief,
  gaps,
  kind,
  neighbourhoods,
  organisation,
  organisationPage,
  place,
  similar,
});
