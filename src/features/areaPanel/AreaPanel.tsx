import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, valueOf, openNeighbourhood } from '../../store';
import { findArea } from '../../store/selectors/areas';
import { onDemand } from '../../ui/onDemand';
import { Actions } from './Actions';
import { AreaFacts } from './AreaFacts';
import { AreaHeading } from './AreaHeading';
import styles from './AreaPanel.module.css';
import { Figures } from './Figures';
import { GapSummary } from './GapSummary';
import { PageLink } from './PageLink';
import { PioneersHere } from './PioneersHere';
import { ShortAnswer } from './ShortAnswer';
import { SimilarAreas } from './SimilarAreas';
import './messages';

const NeighbourhoodPanel = onDemand(() =>
  import('./neighbourhood/NeighbourhoodPanel').then((code) => code.NeighbourhoodPanel),
);

interface Props {
  /** Official code of a district, of any year since 2011. */
  readonly code: string;
}

/** One area: the answer of its page in short, then need and reach as asked, pioneers and figures; or one neighbourhood of it. */
export function AreaPanel({ code }: Props) {
  const { t } = useTranslation('place');
  const core = useStore((state) => valueOf(state.data.core));
  const neighbourhood = useStore(({ link }) => openNeighbourhood(link));
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
  if (neighbourhood !== null) {
    return (
      <Suspense fallback={null}>
        <NeighbourhoodPanel core={core} area={area} code={neighbourhood} />
      </Suspense>
    );
  }
  return (
    <article className={styles.panel}>
      <AreaHeading area={area} former={former} regions={core.regions} />
      <PageLink area={area} />
      <ShortAnswer area={area} core={core} />
      <Actions area={area} />
      <GapSummary area={area} core={core} />
      <PioneersHere area={area} core={core} />
      <Figures area={area} core={core} />
      <SimilarAreas area={area} core={core} />
      <AreaFacts area={area} />
    </article>
  );
}
