import { addMessages } from '../../i18n';
import { answer } from '../../i18n/en/answer';
import { gaps } from '../../i18n/en/gaps';
import { neighbourhoods } from '../../i18n/en/neighbourhoods';
import { place } from '../../i18n/en/place';
import { profile } from '../../i18n/en/profile';
import { similar } from '../../i18n/en/similar';
import { trends } from '../../i18n/en/trends';

addMessages({ answer, gaps, neighbourhoods, place, profile, similar, trends });
