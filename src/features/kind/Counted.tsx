import { useTranslation } from 'react-i18next';
import { Name } from '../../parts/Name';
import { KindLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import type { KindName } from '../../parts/organisation/studyWords';
import type { KindCount } from './kindFacts';

interface Props {
  readonly kind: KindName;
  readonly counts: readonly KindCount[];
  /** Of how many. */
  readonly of: number;
}

/** Practices or sectors, each with how many of so many, most first. */
export function Counted({ kind, counts, of }: Props) {
  const { t } = useTranslation('kind');
  const taxonomy = useCore().taxonomy;
  const kinds = kind === 'practice' ? taxonomy.practices : taxonomy.sectors;
  if (counts.length === 0) return <p>{t('together.none')}</p>;
  return (
    <ul className={styles.counted}>
      {counts.map(({ id, count }) => {
        const one = kinds.find((other) => other.id === id);
        return (
          <li key={id}>
            <KindLink kind={kind} id={id}>
              {one ? <Name of={one} /> : id}
            </KindLink>{' '}
            <span className={page.soft}>{t('together.count', { count, of })}</span>
          </li>
        );
      })}
    </ul>
  );
}
