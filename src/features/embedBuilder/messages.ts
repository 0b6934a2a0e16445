import { i18n } from '../../i18n/i18n';
import { embedBuilder } from '../../i18n/en/embedBuilder';

// Added when the builder is opened: its words are in no first load.
i18n.addResourceBundle('en', 'embedBuilder', embedBuilder);
