import { useTranslation } from 'react-i18next';
import type { Organisation } from '../domain';
import type { Door, LinkState } from '../store';
import { StateLink } from './StateLink';
import styles from './TellLinks.module.css';

interface Props {
  /** What can be told here. To confirm is behind the same door as to correct. */
  readonly doors: readonly Exclude<Door, 'confirm'>[];
  /** What it is about, where that is not what the page is about already. */
  readonly about?: Partial<LinkState>;
}

/** What can be told of a record: one that has closed already can only be corrected. */
export function doorsOf({ status }: Pick<Organisation, 'status'>): Props['doors'] {
  return status === 'closed' ? ['correct'] : ['correct', 'close'];
}

/** Ways to the form by which anybody tells the map something. */
export function TellLinks({ doors, about }: Props) {
  const { t } = useTranslation('app');
  return (
    <p className={styles.links}>
      {doors.map((door) => (
        <StateLink key={door} to={{ ...about, view: 'record', door }}>
          {t(`tell.${door}`)}
        </StateLink>
      ))}
    </p>
  );
}
