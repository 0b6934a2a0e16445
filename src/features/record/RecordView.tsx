import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf, type Door } from '../../store';
import { ChooseOrganisation, Doors } from './Doors';
import './messages';
import styles from './Record.module.css';
import { RecordPage } from './RecordPage';
import { useRecordForm } from './useRecordForm';

/** The form for a record, or the choice of what to tell. */
export function RecordView() {
  const core = useStore((state) => valueOf(state.data.core));
  const door = useStore((state) => state.link.door);
  if (!core) return null;
  return door ? <Opened core={core} door={door} /> : <Doors />;
}

interface Props {
  readonly core: CoreData;
  readonly door: Door;
}

function Opened({ core, door }: Props) {
  const { t } = useTranslation('record');
  const selected = useStore((state) => state.link.selected);
  const form = useRecordForm(core, door);
  // Another record is another form: nothing that is open in one stays open in the next.
  if (form) return <RecordPage key={form.key} form={form} />;
  const known =
    selected?.kind === 'organisation' && core.organisations.some(({ id }) => id === selected.id);
  if (!known)
    return <ChooseOrganisation core={core} door={door} asked={selected?.kind === 'organisation'} />;
  return (
    <article className={styles.article}>
      <p role="status">{t('loading')}</p>
      <FileTrouble files={['details']} />
    </article>
  );
}
