import { CodeXml } from 'lucide-react';
import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FRAMED_VIEWS, useStore } from '../store';
import { useStateLink } from '../parts/useStateLink';

/** Leads to the builder, which shares the view that the reader comes from. */
export function PutOnSite() {
  const { t } = useTranslation('app');
  const framed = useStore(
    ({ link }) => FRAMED_VIEWS.find((view) => view === link.view) ?? link.framed,
  );
  const toBuilder = useStateLink({ view: 'embed', framed });
  const popover = useContext(OverlayTriggerStateContext);
  return (
    <a
      className="button"
      href={toBuilder.href}
      onClick={(event) => {
        popover?.close();
        toBuilder.onClick?.(event);
      }}
    >
      <CodeXml aria-hidden size={18} />
      {t('putOnSite')}
    </a>
  );
}
