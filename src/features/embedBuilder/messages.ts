import { addMessages } from '../../i18n';
import { embed } from '../../i18n/en/embed';
import { embedBuilder } from '../../i18n/en/embedBuilder';

addMessages({ embed, embedBuilder });
