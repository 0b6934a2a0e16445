import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, valueOf } from '../../store';
import { findArea } from '../../store/selectors/areas';
import { Actions } from './Actions';
import { AreaHeading } from './AreaHeading';
import styles from './AreaPanel.module.css';
import { Figures } from './Figures';
import { GapSummary } from './GapSummary';
import { PioneersHere } from './PioneersHere';
import { SimilarAreas } from './SimilarAreas';
import './messages';

interface Props {
  /** Official code of a district, of any year since 2011. */
  readonly code: string;
}

/** One area: who lives there, need and reach, pioneers, every figure, and areas like it. */
export function AreaPanel({ code }: Props) {
  const { t } = useTranslation('place');
  const core = useStore((state) => valueOf(state.data.core));
  const load = useStore((state) => state.load);
  useEffect(() => load('figures', 'comparisons'), [load]);

  if (!core) return null;
  const found = findArea(core, code);
  if (!found) {
    return (
      <div className={styles.panel}>
        <h2>{t('unknownTitle')}</h2>
        <p>{t('unknown', { code })}</p>
      </div>
    );
  }
  const { area, former } = found;
  return (
    <article className={styles.panel}>
      <AreaHeading area={area} former={former} regions={core.regions} />
      <Actions area={area} />
      <GapSummary area={area} core={core} />
      <PioneersHere area={area} core={core} />
      <Figures area={area} core={core} />
      <SimilarAreas area={area} core={core} />
    </article>
  );
}
