import { Settings2 } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../ui/onDemand';
import { PopoverDialog } from '../ui/PopoverDialog';
import styles from './Settings.module.css';

const SettingsChoices = onDemand(() =>
  import('./SettingsChoices').then((code) => code.SettingsChoices),
);

/** Colours, language and what is kept, behind a button: their code comes when it is pressed. */
export function Settings() {
  const { t } = useTranslation('app');
  return (
    <PopoverDialog
      label={t('settings')}
      className={styles.dialog}
      button={{
        className: styles.open ?? '',
        'aria-label': t('settings'),
        children: <Settings2 aria-hidden size={20} />,
      }}
    >
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <SettingsChoices />
      </Suspense>
    </PopoverDialog>
  );
}
