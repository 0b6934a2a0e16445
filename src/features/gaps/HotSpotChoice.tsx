import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';

/** Whether the map outlines hot spots. */
export function HotSpotChoice() {
  const { t } = useTranslation('gaps');
  const shown = useStore((state) => state.link.hotSpots);
  const go = useStore((state) => state.go);
  return (
    <CheckField
      label={t('certainty.showHotSpots')}
      isSelected={shown}
      onChange={(hotSpots) => go({ hotSpots })}
    />
  );
}
