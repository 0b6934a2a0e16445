import { useTranslation } from 'react-i18next';
import styles from './AreaProfile.module.css';
import { notKnownWords } from './notKnownWords';
import type { Profile } from './useProfile';

/** What the page cannot say, said. */
export function NotKnown({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'place', 'domain', 'answer']);
  return (
    <ul className={styles.bullets}>
      {notKnownWords(profile, t).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
