import { Columns3, Map as MapIcon, Table2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PRESENTATIONS, useStore, valueOf } from '../store';
import { comparedAreas } from '../store/selectors/compared';
import { Radios } from '../ui/Radios';
import styles from './PresentationSwitch.module.css';

const ICONS = { map: MapIcon, table: Table2, compare: Columns3 } as const;

/** Map or table, each with its own place in the URL; side by side once there are areas to compare. */
export const PresentationSwitch = memo(function PresentationSwitch() {
  const { t } = useTranslation('app');
  const show = useStore((state) => state.link.show);
  const codes = useStore((state) => state.link.compare);
  const core = useStore((state) => valueOf(state.data.core));
  // A code of an earlier year and today's are one area.
  const compared = core ? comparedAreas(core, codes).areas.length : codes.length;
  const go = useStore((state) => state.go);
  const offered = PRESENTATIONS.filter(
    (presentation) => presentation !== 'compare' || compared > 0 || show === 'compare',
  );
  return (
    <Radios
      label={t('show.label')}
      className={styles.switch}
      looks={styles.choice}
      value={show}
      choices={offered.map((presentation) => {
        const Icon = ICONS[presentation];
        return {
          id: presentation,
          name: (
            <>
              <Icon aria-hidden size={16} />
              {t(`show.${presentation}`, { count: compared })}
            </>
          ),
        };
      })}
      onChange={(chosen) => go({ show: chosen })}
    />
  );
});
