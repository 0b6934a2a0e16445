import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { LeavingButton } from '../../ui/LeavingButton';

/** The way out when no area fits the filters: all of them off at once. */
export function ShowAll() {
  const { t } = useTranslation('gaps');
  const facets = useStore((state) => state.link.facets);
  const go = useStore((state) => state.go);
  return (
    <LeavingButton
      onPress={() =>
        go({ facets: { ...facets, nation: [], region: [] }, classes: [], lookedOnly: false })
      }
    >
      {t('filters.clearAll')}
    </LeavingButton>
  );
}
