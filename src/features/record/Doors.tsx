import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { StateLink } from '../../parts/StateLink';
import { useStore, type Door, type LinkState } from '../../store';
import { SelectField } from '../../ui/SelectField';
import styles from './Record.module.css';

/** To confirm is to correct nothing: both are one door. */
const DOORS_SHOWN = ['correct', 'add', 'close', 'looked'] as const;

/** The four things that can be told. */
export function Doors() {
  const { t } = useTranslation('record');
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title.choose')}</h1>
        <p>{t('lead.choose')}</p>
      </header>
      <div className={styles.doors}>
        {DOORS_SHOWN.map((door) => (
          <StateLink key={door} to={stateOf(door)} className={styles.door}>
            <strong>{t(`doors.${door}`)}</strong>
            <span>{t(`doors.${door}Hint`)}</span>
          </StateLink>
        ))}
      </div>
    </article>
  );
}

/** The other things that can be told, from within one of them. */
export function OtherDoors({ door }: { readonly door: Door }) {
  const { t } = useTranslation('record');
  const open = door === 'confirm' ? 'correct' : door;
  const ofOne = useStore(({ link }) => link.selected?.kind === 'organisation');
  const others = DOORS_SHOWN.filter(
    (other) => other !== open && (ofOne || other === 'add' || other === 'looked'),
  );
  return (
    <nav aria-label={t('doors.label')} className={styles.others}>
      {others.map((other) => (
        <StateLink key={other} to={stateOf(other)}>
          {t(`doors.${other}`)}
        </StateLink>
      ))}
    </nav>
  );
}

interface ChooseProps {
  readonly core: CoreData;
  readonly door: Door;
  /** Whether the link names one that the tables do not know. */
  readonly asked: boolean;
}

/** Which organisation a door is about, where the link does not say it. */
export function ChooseOrganisation({ core, door, asked }: ChooseProps) {
  const { t } = useTranslation('record');
  const go = useStore((state) => state.go);
  const options = core.organisations.map(({ id, name }) => ({ id, name }));
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t(door === 'close' ? 'doors.close' : 'doors.correct')}</h1>
        {asked && <p>{t('doors.unknown')}</p>}
        <OtherDoors door={door} />
      </header>
      <SelectField
        label={t('doors.which')}
        value={null}
        placeholder={t('look.sectorChoose')}
        sections={[{ id: 'all', name: null, options }]}
        onChange={(id) => go({ selected: { kind: 'organisation', id } })}
        search={{ label: t('doors.search'), nothing: t('doors.nothing') }}
      />
    </article>
  );
}

/** What was selected goes along: a new record is about no other, and a look about an area. */
function stateOf(door: Door): Partial<LinkState> {
  return { view: 'record', door };
}
