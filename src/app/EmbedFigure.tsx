import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../domain';
import { formatNumber } from '../i18n';
import { useStore, valueOf } from '../store';
import { findArea } from '../store/selectors/areas';
import { selectMatches, selectOrganisations } from '../store/selectors/organisations';
import { nameIn } from '../ui/nameIn';
import styles from './Embed.module.css';

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
    return <AreaFigure area={found.area} areas={core.areas} indicatorId={indicatorId} />;
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

interface AreaFigureProps {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly indicatorId: string;
}

function AreaFigure({ area, areas, indicatorId }: AreaFigureProps) {
  const { t } = useTranslation(['embed', 'app']);
  const load = useStore((state) => state.load);
  const loadable = useStore((state) => state.data.indicators);
  const language = useStore((state) => state.link.language);
  useEffect(() => load('indicators'), [load]);
  const data = valueOf(loadable);
  if (loadable.state === 'failed') return <PioneerCount brief={false} />;
  if (!data) return <p role="status">{t('app:loading')}</p>;
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return <PioneerCount brief={false} />;
  const values = data.values.find((entry) => entry.indicatorId === indicatorId)?.values;
  const value = values?.[areas.indexOf(area)] ?? null;
  return (
    <div className={styles.figure}>
      <h2>{indicator.label}</h2>
      <p className={styles.number}>
        {value === null ? t('app:noValue') : formatNumber(value, indicator.decimals, language)}
      </p>
      <p>
        {t('figure.indicatorNote', {
          unit: indicator.unit,
          period: indicator.period,
          area: nameIn(language, area),
        })}
      </p>
      <p className={styles.soft}>
        {t('figure.source')}: {indicator.source}
      </p>
    </div>
  );
}
