import { Map as MapIcon, Table2 } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PRESENTATIONS, useStore } from '../store';
import styles from './PresentationSwitch.module.css';

const ICONS = { map: MapIcon, table: Table2 } as const;

/** Map or table: the same areas or organisations, each with its own place in the URL. */
export function PresentationSwitch() {
  const { t } = useTranslation('app');
  const show = useStore((state) => state.link.show);
  const go = useStore((state) => state.go);
  return (
    <ToggleButtonGroup
      aria-label={t('show.label')}
      className={styles.switch ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[show]}
      onSelectionChange={(keys) => {
        const chosen = PRESENTATIONS.find((presentation) => keys.has(presentation));
        if (chosen) go({ show: chosen });
      }}
    >
      {PRESENTATIONS.map((presentation) => {
        const Icon = ICONS[presentation];
        return (
          <ToggleButton key={presentation} id={presentation} className={styles.choice ?? ''}>
            <Icon aria-hidden size={16} />
            {t(`show.${presentation}`)}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
