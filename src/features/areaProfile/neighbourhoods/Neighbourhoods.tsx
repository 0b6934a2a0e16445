import { useTranslation } from 'react-i18next';
import type { Area } from '../../../domain';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import { Ranked } from './Ranked';
import type { Inside } from './useInside';

interface Props {
  readonly area: Area;
  readonly inside: Inside;
}

/** The neighbourhoods of the district by deprivation. */
export function Neighbourhoods({ area, inside: { ranked: answer, shapes } }: Props) {
  const { t } = useTranslation('profile');
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
