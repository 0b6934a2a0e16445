import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapMessages } from '../../map/PpsMap';

/** Every word that the map itself says. */
export function useMapMessages(): MapMessages {
  const { t } = useTranslation(['map', 'app']);
  return useMemo(
    () => ({
      title: t('label'),
      zoomIn: t('controls.zoomIn'),
      zoomOut: t('controls.zoomOut'),
      attribution: t('app:attribution'),
      scrollHelp: t('controls.gestureDesktop'),
      scrollHelpMac: t('controls.gestureMac'),
      touchHelp: t('controls.gestureTouch'),
    }),
    [t],
  );
}
