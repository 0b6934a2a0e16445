import { Printer } from 'lucide-react';
import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

/** Prints what is on screen, without the box that this stands in. */
export function PrintPage() {
  const { t } = useTranslation('app');
  const popover = useContext(OverlayTriggerStateContext);
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        flushSync(() => popover?.close());
        window.print();
      }}
    >
      <Printer aria-hidden size={18} />
      {t('print')}
    </button>
  );
}
