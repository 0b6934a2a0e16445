import { useTranslation } from 'react-i18next';
import { findArea } from '../../store/selectors/areas';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import page from '../../ui/readingPage.module.css';
import { Brief } from './Brief';
import styles from './Brief.module.css';
import { BriefChoice } from './BriefChoice';
import './messages';

/** The brief of the place that is open, for the sector and practice of the question. */
export function BriefPage() {
  const { t } = useTranslation('brief');
  const core = useCore();
  const selected = useStore((state) => state.link.selected);
  const scenario = useStore((state) => state.link.scenario);
  const area = selected?.kind === 'area' ? (findArea(core, selected.code)?.area ?? null) : null;
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  const practice = core.taxonomy.practices.find(({ id }) => id === scenario.practice);
  const unknown = (selected?.kind === 'area' && !area) || (scenario.practice !== null && !practice);
  return (
    <div className={styles.layout}>
      {!(area && sector && practice) && (
        <header className={styles.head}>
          <h1 className={page.title}>{t('choose.title')}</h1>
          <p>{t('choose.hint')}</p>
          {unknown && <p role="status">{t('choose.unknown')}</p>}
        </header>
      )}
      <BriefChoice core={core} area={area} />
      {area && sector && practice && (
        <Brief
          key={`${area.code} ${sector.id} ${practice.id}`}
          of={{ core, area, sector, practice }}
        />
      )}
    </div>
  );
}
