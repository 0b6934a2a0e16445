import { useTranslation } from 'react-i18next';
import type { Surroundings } from '../../domain';
import type { Loadable } from '../../store';
import styles from '../../ui/onePage.module.css';
import { TableText } from '../../ui/TableText';
import { partsOf, type Said } from '../../words/said';

import type { OnePageWords } from './onePageWords';
import { OutlineMap } from './OutlineMap';
import type { Profile } from './useProfile';

interface Props {
  readonly words: OnePageWords;
  readonly profile: Profile;
  /** What lies round the area. */
  readonly land: Loadable<Surroundings>;
}

/** The area on one A4 page, fit for the papers of a committee. Seen on paper only. */
export function OnePage({ words, profile, land }: Props) {
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
          <h2>{words.need.title}</h2>
          {words.need.lines.map((line) => (
            <p key={line.text}>
              <Line said={line} />
            </p>
          ))}
        </div>
        <OutlineMap core={profile.core} area={profile.area} land={land} />
      </header>
      {words.need.figures.length > 0 && <FigureTable figures={words.need.figures} />}
      {words.blocks.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.length === 1 ? (
            <p>{lines[0] && <Line said={lines[0]} />}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line.text}>
                  <Line said={line} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <footer>
        <p>{words.link}</p>
        <p>{words.attribution}</p>
      </footer>
    </article>
  );
}

function Line({ said }: { readonly said: Said }) {
  return partsOf(said).map((part) =>
    typeof part === 'string' ? part : <TableText key={part.text}>{part.text}</TableText>,
  );
}

function FigureTable({ figures }: Pick<OnePageWords['need'], 'figures'>) {
  const { t } = useTranslation('profile');
  return (
    <table className={styles.figures}>
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
