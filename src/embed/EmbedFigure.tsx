import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, valueOf } from '../store';
import { findArea } from '../store/selectors/areas';
import { selectMatches, selectOrganisations } from '../store/selectors/organisations';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';

const EmbedAreaFigure = onDemand(() =>
  import('./EmbedAreaFigure').then((code) => code.EmbedAreaFigure),
);

/**
 * One number in words: an area's figure where the link names an area and an indicator, else how
 * many known pioneers pass the filters. Brief where it stands above a map or list.
 */
export function EmbedFigure({ brief = false }: { readonly brief?: boolean }) {
  const core = useStore((state) => valueOf(state.data.core));
  const selected = useStore((state) => state.link.selected);
  const indicatorId = useStore((state) => state.link.indicatorId);
  const found = core && selected?.kind === 'area' ? findArea(core, selected.code) : null;
  if (!brief && core && found && indicatorId) {
    return (
      <Suspense fallback={null}>
        <EmbedAreaFigure
          area={found.area}
          areas={core.areas}
          indicatorId={indicatorId}
          instead={<PioneerCount brief={false} />}
        />
      </Suspense>
    );
  }
  return <PioneerCount brief={brief} />;
}

function PioneerCount({ brief }: { readonly brief: boolean }) {
  const { t } = useTranslation('embed');
  const count = useStore((state) => selectOrganisations(state).length);
  const matches = useStore(selectMatches);
  const places = [...matches.values()].flat().filter(({ precision }) => precision !== 'national');
  return (
    <div className={brief ? styles.brief : styles.figure} role="status">
      <p className={brief ? undefined : styles.number}>{t('figure.pioneers', { count })}</p>
      <p>{t('figure.places', { count: places.length })}</p>
      {!brief && <p className={styles.soft}>{t('figure.note')}</p>}
    </div>
  );
}
