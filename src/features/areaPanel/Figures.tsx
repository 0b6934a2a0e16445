import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { figuresOfArea } from '../../store/selectors/areaFigures';
import styles from './AreaPanel.module.css';
import { FigureRow } from './FigureRow';

const FILES = ['figures', 'comparisons'] as const;

/** Every figure of the area, by theme; each opens to say what it is and where it comes from. */
export function Figures({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const indicators = useStore((state) => state.data.figures);
  const comparison = useStore((state) => valueOf(state.data.comparisons));

  const data = valueOf(indicators);
  const groups = useMemo(
    () => (data ? figuresOfArea(core, data, comparison, area) : []),
    [core, data, comparison, area],
  );
  const name = nameIn(language, area);
  return (
    <section className={styles.section}>
      <h3>{t('figures.title')}</h3>
      <FileTrouble files={FILES} />
      {!data && indicators.state !== 'failed' && <p aria-live="polite">{t('figures.loading')}</p>}
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
