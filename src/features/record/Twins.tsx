import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PpsRecord } from '../../dataset/record';
import { TWIN_SIGNS, twinFinder } from '../../dataset/twins';
import { OrganisationLink } from '../../parts/StateLink';
import { useStore, valueOf } from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
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
  const twinsOf = useMemo(() => {
    const urls = new Map(details?.details.map(({ id, url }) => [id, url]));
    const sites = sitesByOrganisation(core);
    return twinFinder(
      core.organisations.map(({ id, name }) => ({
        id,
        name,
        address: urls.get(id) ?? null,
        positions: (sites.get(id) ?? []).flatMap(({ position }) => (position ? [position] : [])),
      })),
    );
  }, [core, details]);
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
