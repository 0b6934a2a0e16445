import { useTranslation } from 'react-i18next';
import styles from './OnePage.module.css';
import type { OnePageWords } from './onePage';
import { OutlineMap } from './OutlineMap';
import type { Profile } from './useProfile';

interface Props {
  readonly words: OnePageWords;
  readonly profile: Profile;
}

/** The area on one A4 page. Seen on paper only. */
export function OnePage({ words, profile }: Props) {
  const { t } = useTranslation('profile');
  return (
    <article className={styles.page} data-print="one-page">
      <header className={styles.header}>
        <div>
          <h1>{words.name}</h1>
          <p>{words.printed}</p>
          <ul>
            {words.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <OutlineMap area={profile.area} />
      </header>
      <h2>{t('page.figures')}</h2>
      <ul>
        {words.figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      <h2>{t('page.pioneers')}</h2>
      <p>{words.pioneers}</p>
      <h2>{t('page.neighbours')}</h2>
      <p>{words.neighbours}</p>
      <footer>
        <p>{words.link}</p>
        <p>{words.attribution}</p>
      </footer>
    </article>
  );
}
