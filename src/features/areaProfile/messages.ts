import { i18n } from '../../i18n';
import { similar } from '../../i18n/en/similar';
import { trends } from '../../i18n/en/trends';

/** Words that only the page of an area needs: they come with it, not with the first page. */
i18n.addResourceBundle('en', 'similar', similar);
i18n.addResourceBundle('en', 'trends', trends);
