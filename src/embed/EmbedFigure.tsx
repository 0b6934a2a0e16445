import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf, useStore, valueOf } from '../store';
import { findArea } from '../store/selectors/areas';
import { selectOrganisations, selectPlaceCount } from '../store/selectors/organisations';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';

const EmbedAreaFigure = onDemand(() =>
  import('./EmbedAreaFigure').then((code) => code.EmbedAreaFigure),
);
const EmbedAreaGap = onDemand(() => import('./EmbedAreaGap').then((code) => code.EmbedAreaGap));
const EmbedGapFigure = onDemand(() =>
  import('./EmbedGapFigure').then((code) => code.EmbedGapFigure),
);
const EmbedNationFigure = onDemand(() =>
  import('./EmbedNationFigure').then((code) => code.EmbedNationFigure),
);
const EmbedPlanFigure = onDemand(() =>
  import('./EmbedPlanFigure').then((code) => code.EmbedPlanFigure),
);
const EmbedQuestion = onDemand(() => import('./EmbedQuestion').then((code) => code.EmbedQuestion));

/**
 * One number and the question that it answers: a published figure where the link names one, the
 * answer of the gaps or the plan view where it opens that, else how many known pioneers pass the filters.
 */
export function EmbedFigure() {
  const { t } = useTranslation('app');
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <Figure />
    </Suspense>
  );
}

function Figure() {
  const core = useStore((state) => valueOf(state.data.core));
  const selected = useStore((state) => state.link.selected);
  const indicatorId = useStore((state) => state.link.indicatorId);
  const colours = useStore((state) => factsOf(state.link.view).colours);
  const area =
    core && selected?.kind === 'area' ? (findArea(core, selected.code)?.area ?? null) : null;
  if (core && colours === 'gaps')
    return area ? <EmbedAreaGap area={area} core={core} /> : <EmbedGapFigure />;
  if (core && colours === 'plan') return <EmbedPlanFigure />;
  if (core && area && indicatorId)
    return (
      <EmbedAreaFigure
        area={area}
        areas={core.areas}
        indicatorId={indicatorId}
        instead={<PioneerCount />}
      />
    );
  return indicatorId ? <EmbedNationFigure indicatorId={indicatorId} /> : <PioneerCount />;
}

function PioneerCount() {
  const { t } = useTranslation('embed');
  const { count, places } = useCounts();
  return (
    <div className={styles.figure} role="status">
      <EmbedQuestion title="" heading />
      <p className={styles.number}>{t('figure.pioneers', { count })}</p>
      <p>{t('figure.places', { count: places })}</p>
      <p className={styles.soft}>{t('figure.note')}</p>
    </div>
  );
}

/** The same number in a line, above a map or list. */
export function EmbedCount() {
  const { t } = useTranslation('embed');
  const { count, places } = useCounts();
  return (
    <div className={styles.brief} role="status">
      <p>{t('figure.pioneers', { count })}</p>
      <p>{t('figure.places', { count: places })}</p>
    </div>
  );
}

function useCounts(): { readonly count: number; readonly places: number } {
  const count = useStore((state) => selectOrganisations(state).length);
  const places = useStore(selectPlaceCount);
  return { count, places };
}
