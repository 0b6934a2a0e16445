import { useTranslation } from 'react-i18next';
import { TableText } from '../../ui/TableText';
import styles from './OnePage.module.css';
import type { OnePageWords } from './onePageWords';
import { OutlineMap } from './OutlineMap';
import type { Profile } from './useProfile';

interface Props {
  readonly words: OnePageWords;
  readonly profile: Profile;
}

/** The area on one A4 page, fit for the papers of a committee. Seen on paper only. */
export function OnePage({ words, profile }: Props) {
  const { t } = useTranslation(['profile', 'app']);
  return (
    <article className={styles.page} data-print="one-page">
      <p className={styles.over}>
        <span>
          {t('app:name')} · {t('page.kind')}
        </span>
        <span>{words.printed}</span>
      </p>
      <header className={styles.header}>
        <div>
          <h1>{words.name}</h1>
          <p className={styles.place}>{words.place}</p>
          <h2>{t('inShort')}</h2>
          <ul>
            {words.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <OutlineMap core={profile.core} area={profile.area} />
      </header>
      <section>
        <h2>{t('page.figures')}</h2>
        <FigureTable figures={words.figures} />
      </section>
      <div className={styles.columns}>
        <section>
          <h2>{t('page.pioneers')}</h2>
          <p>{words.pioneers}</p>
        </section>
        <section>
          <h2>{t('page.neighbours')}</h2>
          <p>{words.neighbours}</p>
        </section>
      </div>
      <footer>
        <p>{words.link}</p>
        <p>{words.attribution}</p>
      </footer>
    </article>
  );
}

function FigureTable({ figures }: Pick<OnePageWords, 'figures'>) {
  const { t } = useTranslation('profile');
  return (
    <table>
      <thead>
        <tr>
          {(['figure', 'here', 'standing', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`page.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, value, standing, source, period }) => (
          <tr key={label}>
            <th scope="row">
              <TableText>{label}</TableText>
            </th>
            <td>{value}</td>
            <td>{standing}</td>
            <td>
              <TableText>{source}</TableText>, {period}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
