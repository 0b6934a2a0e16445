import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PpsRecord } from '../../dataset/record';
import { comparableRecords } from '../../dataset/comparableRecords';
import { TWIN_SIGNS, twinFinder } from '../../dataset/twins';
import { OrganisationLink } from '../../parts/StateLink';
import { useStore, valueOf } from '../../store';
import styles from './Record.module.css';
import type { RecordForm } from './useRecordForm';

/** More would be no warning but a list to read. */
const MOST = 5;

interface Props {
  readonly form: RecordForm;
  readonly record: PpsRecord;
}

/** Warns, while one is added, of those on the map that may be the same. */
export function Twins({ form: { core }, record }: Props) {
  const { t } = useTranslation('record');
  const details = useStore((state) => valueOf(state.data.details));
  const twinsOf = useMemo(
    () => twinFinder(comparableRecords(core, details?.details ?? [])),
    [core, details],
  );
  const typed = useDeferredValue(record);
  const twins = useMemo(() => {
    const { name = '', url = null } = typed.fields;
    const positions = typed.places.flatMap(({ cells: { longitude, latitude } }) =>
      longitude && latitude ? [[Number(longitude), Number(latitude)] as const] : [],
    );
    return twinsOf({ name, address: url, positions })
      .toSorted((a, b) => TWIN_SIGNS.indexOf(a.signs[0]!) - TWIN_SIGNS.indexOf(b.signs[0]!))
      .slice(0, MOST);
  }, [typed, twinsOf]);
  return (
    <div role="status">
      {twins.length > 0 && (
        <section className={styles.notice}>
          <h2>{t('twins.title')}</h2>
          <ul className={styles.bullets}>
            {twins.map(({ record: { id }, signs: [sign] }) => (
              <li key={id}>
                <OrganisationLink id={id} />: {t(`twins.${sign!}`)}
              </li>
            ))}
          </ul>
          <p>{t('twins.hint')}</p>
        </section>
      )}
    </div>
  );
}
