import { useTranslation } from 'react-i18next';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { Ranked } from './Ranked';
import { useInside } from './useInside';

/** The neighbourhoods of the district by deprivation, fetched when this is first drawn: its fold is open. */
export function Neighbourhoods({ profile: { area } }: { readonly profile: Pick<Profile, 'area'> }) {
  const { t } = useTranslation('profile');
  const { ranked: answer, shapes } = useInside(area);
  const ranked = answer.loadable;
  return (
    <section className={styles.section}>
      {ranked.state === 'loading' && <p role="status">{t('inside.loading')}</p>}
      {ranked.state === 'failed' && (
        <DataTrouble file={ranked.file} problem={ranked.problem} onRetry={answer.retry} />
      )}
      {ranked.state === 'ready' && <Ranked area={area} inside={ranked.value} shapes={shapes} />}
    </section>
  );
}
