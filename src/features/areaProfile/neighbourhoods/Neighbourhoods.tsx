import { useTranslation } from 'react-i18next';
import type { Area } from '../../../domain';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import { Ranked } from './Ranked';
import { useInside } from './useInside';

/** The neighbourhoods of the district by deprivation, fetched only when asked for. */
export function Neighbourhoods({ area }: { readonly area: Area }) {
  const { t } = useTranslation('profile');
  const { ranked: answer, shapes, ask } = useInside(area);
  const ranked = answer.loadable;
  return (
    <section className={styles.section}>
      <h2>{t('inside.title')}</h2>
      {ranked.state === 'idle' && (
        <button type="button" className="button" onClick={ask}>
          {t('inside.show')}
        </button>
      )}
      {ranked.state === 'loading' && <p role="status">{t('inside.loading')}</p>}
      {ranked.state === 'failed' && (
        <DataTrouble file={ranked.file} problem={ranked.problem} onRetry={answer.retry} />
      )}
      {ranked.state === 'ready' && <Ranked area={area} inside={ranked.value} shapes={shapes} />}
    </section>
  );
}
