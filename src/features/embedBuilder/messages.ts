import { addMessages } from '../../i18n';
import { embed } from '../../i18n/en/embed';
import { embedBuilder } from '../../i18n/en/embedBuilder';
import { gaps } from '../../i18n/en/gaps';
import { need } from '../../i18n/en/need';

addMessages({ embed, embedBuilder, gaps, need });
