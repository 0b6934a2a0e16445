import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { isPlace, type Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { PracticeChoice, SectorChoice } from '../../parts/TaxonomyChoice';
import { useStore } from '../../store';
import styles from './Brief.module.css';

interface Props {
  readonly core: CoreData;
  /** Null while none is chosen. */
  readonly area: Area | null;
}

/** Of which place, sector and practice the brief is. */
export function BriefChoice({ core, area }: Props) {
  const { t } = useTranslation('brief');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const choose = useCallback(
    (found: Findable): void => {
      const at = isPlace(found) ? found.areaIndex : null;
      const chosen = at === null ? undefined : core.areas[at];
      if (chosen) go({ selected: { kind: 'area', code: chosen.code } });
    },
    [core, go],
  );
  return (
    <div className={styles.choice}>
      <div className={styles.place}>
        <p className={styles.label}>
          {area ? t('choose.change', { name: nameIn(language, area) }) : t('choose.place')}
        </p>
        <FindField label={t('choose.find')} sought="points" list="between" onChoose={choose} />
      </div>
      <SectorChoice core={core} label={t('choose.sector')} all={t('choose.noSector')} />
      <PracticeChoice core={core} label={t('choose.practice')} all={t('choose.noPractice')} />
    </div>
  );
}
