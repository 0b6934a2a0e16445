import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PopoverDialog } from '../../../ui/PopoverDialog';
import styles from './MapKeys.module.css';

const KEYS = [
  'arrows',
  'ends',
  'pages',
  'letters',
  'enter',
  'space',
  'zoom',
  'escape',
  'ask',
] as const;

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What each key does on the map. The button is for the pointer: the keyboard has "?". */
export function KeysHelp(openness: Props) {
  const { t } = useTranslation('mapKeys');
  return (
    <PopoverDialog
      label={t('help.title')}
      className={styles.help}
      openness={openness}
      button={{
        tabIndex: -1,
        className: `button ${styles.ask}`,
        children: (
          <>
            <Keyboard aria-hidden size={16} />
            {t('help.open')} <kbd aria-hidden>?</kbd>
          </>
        ),
      }}
    >
      <h2 className={styles.helpTitle}>{t('help.title')}</h2>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>{t(`help.keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`help.${key}`)}</dd>
          </div>
        ))}
      </dl>
      {/* Where the window is low its words scroll: this is what the keyboard holds on to. */}
      <button
        type="button"
        className={`button ${styles.close}`}
        onClick={() => openness.onOpenChange(false)}
      >
        {t('help.close')}
      </button>
    </PopoverDialog>
  );
}
