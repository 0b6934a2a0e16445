import { ArrowLeft } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNeighbourhoodShapes } from '../../../dataset/loadOfArea';
import type { Area, CoreData } from '../../../domain';
import { nameIn } from '../../../i18n';
import { useInsideEverywhere } from '../../../parts/inside/useInsideEverywhere';
import { BothNames } from '../../../parts/Name';
import { useFetched } from '../../../parts/useFetched';
import { DATA_URL, useStore } from '../../../store';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaPanel.module.css';
import { NeighbourhoodFacts } from './NeighbourhoodFacts';
import './messages';

interface Props {
  readonly core: CoreData;
  readonly area: Area;
  /** Of a neighbourhood, as a link may give it. */
  readonly code: string;
}

/** One neighbourhood of an area by the question that is asked, and the way back to the area. */
export function NeighbourhoodPanel({ core, area, code }: Props) {
  const { t } = useTranslation('inside');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const inside = useInsideEverywhere(true);
  const fetchNames = useCallback(
    (signal: AbortSignal) => loadNeighbourhoodShapes(DATA_URL, area.code, signal),
    [area.code],
  );
  const names = useFetched(fetchNames);
  const place = { area: nameIn(language, area) };
  const back = (
    <button
      type="button"
      className="button"
      onClick={() => go({ selected: { kind: 'area', code: area.code } })}
    >
      <ArrowLeft aria-hidden size={16} />
      {t('panel.back', place)}
    </button>
  );
  for (const { loadable, retry } of [names, inside]) {
    if (loadable.state === 'failed') {
      return (
        <div className={styles.panel}>
          <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />
          {back}
        </div>
      );
    }
  }
  if (names.loadable.state !== 'ready' || inside.loadable.state !== 'ready') {
    return (
      <div className={styles.panel}>
        <p role="status">{t('panel.working')}</p>
      </div>
    );
  }
  const shape = names.loadable.value.features.find(({ properties }) => properties.code === code);
  const one = inside.loadable.value.neighbourhoods.find((other) => other.code === code);
  if (!shape || !one) {
    return (
      <div className={styles.panel}>
        <h2>{t('panel.unknownTitle')}</h2>
        <p>{t('panel.unknown', { ...place, code })}</p>
        {back}
      </div>
    );
  }
  return (
    <article className={styles.panel}>
      <header className={styles.heading}>
        <h2>
          <BothNames of={shape.properties} otherClassName={styles.otherName} />
        </h2>
        <p className={styles.soft}>{t('panel.within', place)}</p>
      </header>
      <NeighbourhoodFacts
        core={core}
        area={area}
        one={one}
        sector={inside.loadable.value.scenario.sector}
        measure={inside.loadable.value.measures.find(({ nation }) => nation === area.nation)}
      />
      {back}
    </article>
  );
}
