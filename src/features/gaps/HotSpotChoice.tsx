import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import styles from './HotSpotChoice.module.css';

/** Whether the map outlines hot spots. */
export function HotSpotChoice() {
  const { t } = useTranslation('gaps');
  const shown = useStore((state) => state.link.hotSpots);
  const go = useStore((state) => state.go);
  return (
    <Checkbox
      className={styles.choice ?? ''}
      isSelected={shown}
      onChange={(hotSpots) => go({ hotSpots })}
    >
      <span className={styles.box}>{shown && <Check aria-hidden size={16} />}</span>
      {t('certainty.showHotSpots')}
    </Checkbox>
  );
}
