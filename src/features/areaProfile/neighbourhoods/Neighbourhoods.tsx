import { useTranslation } from 'react-i18next';
import type { Area } from '../../../domain';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import { Ranked } from './Ranked';
import { useInside } from './useInside';

/** The neighbourhoods of the district by deprivation, fetched only when asked for. */
export function Neighbourhoods({ area }: { readonly area: Area }) {
  const { t } = useTranslation('profile');
  const { ranked, shapes, fetchRanked, fetchShapes } = useInside(area);
  return (
    <section className={styles.section}>
      <h2>{t('inside.title')}</h2>
      {ranked.state === 'idle' && (
        <button type="button" className="button" onClick={fetchRanked}>
          {t('inside.show')}
        </button>
      )}
      {ranked.state === 'loading' && <p role="status">{t('inside.loading')}</p>}
      {ranked.state === 'failed' && (
        <DataTrouble file={ranked.file} problem={ranked.problem} onRetry={fetchRanked} />
      )}
      {ranked.state === 'ready' && (
        <Ranked area={area} inside={ranked.value} shapes={shapes} fetchShapes={fetchShapes} />
      )}
    </section>
  );
}
