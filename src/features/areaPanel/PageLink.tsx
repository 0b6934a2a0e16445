import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';

/** The way to all that is known of the area. */
export function PageLink({ area }: { readonly area: Area }) {
  const { t } = useTranslation('answer');
  const language = useStore((state) => state.link.language);
  return (
    <p>
      <StateLink
        className="button button-strong"
        // What belongs to one view alone starts afresh in another.
        to={{
          sort: null,
          classes: [],
          view: 'area',
          selected: { kind: 'area', code: area.code },
        }}
      >
        <FileText aria-hidden size={16} />
        {t('openPage', { name: nameIn(language, area) })}
      </StateLink>
    </p>
  );
}
