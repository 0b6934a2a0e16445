import { Share2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { CopyLink } from './CopyLink';
import { PrintPage } from './PrintPage';
import { PutOnSite } from './PutOnSite';
import { SavePicture } from './SavePicture';
import styles from './Share.module.css';

interface Props {
  /** On a narrow screen, leave the room to the search box: the sign stands without its word. */
  readonly brief: boolean;
}

/** The ways to take away what is on screen: a link, a picture, paper, a frame on another site. */
export function Share({ brief }: Props) {
  const { t } = useTranslation('app');
  const ready = useStore((state) => state.data.core.state === 'ready');
  return (
    <DialogTrigger>
      <Button className={styles.open ?? ''} isDisabled={!ready}>
        <Share2 aria-hidden size={18} />
        <span className={styles.word} data-brief={brief || undefined}>
          {t('share')}
        </span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={t('share')}>
          <CopyLink />
          <SavePicture />
          <PrintPage />
          <PutOnSite />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
