import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../i18n';
import { useStore } from '../../store';
import { selectUncertainty } from '../../store/selectors/certainty';
import styles from './GapList.module.css';

/** Where the likely ranks come from, or how far they are. Only beginning and end are announced. */
export const CertaintyStatus = memo(function CertaintyStatus() {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const progress = useStore((state) => state.certaintyProgress);
  const failed = useStore((state) => state.certaintyFailed);
  const known = useStore((state) => selectUncertainty(state) !== null);
  return (
    <p className={`${styles.note} ${styles.status}`}>
      <span aria-live="polite">
        {known && t('certainty.known')}
        {!known && progress !== null && t('certainty.working')}
        {!known && failed && t('certainty.failed')}
      </span>
      {!known && progress !== null && <span aria-hidden> {formatShare(progress, language)}</span>}
    </p>
  );
});
