import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { useStore, valueOf } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import { nameIn } from '../../ui/nameIn';
import styles from './AreaPanel.module.css';
import { FigureRow } from './FigureRow';
import { figuresOf } from './figuresOf';

/** Every figure of the area, by theme; each opens to say what it is and where it comes from. */
export function Figures({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const indicators = useStore((state) => state.data.indicators);
  const comparisons = useStore((state) => state.data.comparisons);
  const retry = useStore((state) => state.retry);

  const data = valueOf(indicators);
  const comparison = valueOf(comparisons);
  const groups = useMemo(
    () => (data ? figuresOf(core, data, comparison, area) : []),
    [core, data, comparison, area],
  );
  const name = nameIn(language, area);
  return (
    <section className={styles.section}>
      <h3>{t('figures.title')}</h3>
      {indicators.state === 'failed' && (
        <DataTrouble
          file={indicators.file}
          problem={indicators.problem}
          onRetry={() => retry('indicators')}
        />
      )}
      {!data && indicators.state !== 'failed' && <p aria-live="polite">{t('figures.loading')}</p>}
      {comparisons.state === 'failed' && (
        <DataTrouble
          file={comparisons.file}
          problem={comparisons.problem}
          onRetry={() => retry('comparisons')}
        />
      )}
      {data && groups.length === 0 && <p>{t('figures.none')}</p>}
      {groups.length > 0 && (
        <p className={styles.small}>
          {t('figures.strip', { nation: tDomain(`nation.${area.nation}`), name })}
        </p>
      )}
      {groups.map(({ theme, figures }) => (
        <div key={theme.id} className={styles.theme}>
          <h4>{nameIn(language, theme)}</h4>
          {figures.map((figure) => (
            <FigureRow key={figure.indicator.id} figure={figure} area={area} core={core} />
          ))}
        </div>
      ))}
    </section>
  );
}
