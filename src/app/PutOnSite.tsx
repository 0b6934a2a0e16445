import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FRAMED_VIEWS, useStore } from '../store';
import { formatLink } from '../store/url';

/** Leads to the builder, which shares the view that the reader comes from. */
export function PutOnSite() {
  const { t } = useTranslation('app');
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const popover = useContext(OverlayTriggerStateContext);
  const framed = FRAMED_VIEWS.find((view) => view === link.view) ?? link.framed;
  const to = { view: 'embed', framed } as const;
  return (
    <a
      href={`#${formatLink({ ...link, ...to })}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        popover?.close();
        go(to);
      }}
    >
      {t('putOnSite')}
    </a>
  );
}
