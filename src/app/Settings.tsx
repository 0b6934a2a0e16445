import { Settings2 } from 'lucide-react';
import { Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../ui/onDemand';
import styles from './Settings.module.css';

const SettingsChoices = onDemand(() =>
  import('./SettingsChoices').then((code) => code.SettingsChoices),
);

/** Colours and language, behind a button: their code comes when it is pressed. */
export function Settings() {
  const { t } = useTranslation('app');
  return (
    <DialogTrigger>
      <Button className={styles.open ?? ''} aria-label={t('settings')}>
        <Settings2 aria-hidden size={20} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={t('settings')}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <SettingsChoices />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
