import { Share2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { PopoverDialog } from '../ui/PopoverDialog';
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
    <PopoverDialog
      label={t('share')}
      className={styles.dialog}
      button={
        <Button className={styles.open ?? ''} isDisabled={!ready}>
          <Share2 aria-hidden size={18} />
          <span className={styles.word} data-brief={brief || undefined}>
            {t('share')}
          </span>
        </Button>
      }
    >
      <CopyLink />
      <SavePicture />
      <PrintPage />
      <PutOnSite />
    </PopoverDialog>
  );
}
