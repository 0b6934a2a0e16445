import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import {
  isNationalService,
  selectNationalServices,
  selectOrganisations,
} from '../../store/selectors/organisations';
import { useCore } from '../../parts/useCore';
import { ResultGroup } from './ResultGroup';
import styles from './ResultList.module.css';
import './messages';

/**
 * The filtered set: those with a place first, then the services that have none of their own, and
 * last whoever has closed or is not known to be active.
 */
export function ResultList() {
  const { t } = useTranslation('explore');
  const core = useCore();
  const organisations = useStore(selectOrganisations);
  const national = useStore(selectNationalServices);
  const { local, wide, doubtful } = useMemo(() => {
    const placed = organisations.filter((one) => !isNationalService(core, one));
    return {
      local: placed.filter(({ status }) => status === 'active'),
      wide: national.filter(({ status }) => status === 'active'),
      doubtful: [...placed, ...national].filter(({ status }) => status !== 'active'),
    };
  }, [core, organisations, national]);
  const keyOf = (name: string, [first]: typeof local, count: number) =>
    `${name} ${first?.id} ${count}`;
  return (
    <div className={styles.groups}>
      {local.length > 0 && (
        <ResultGroup
          key={keyOf('local', local, local.length)}
          items={local}
          title={t('list.local')}
          hint={t('list.checkedHint')}
        />
      )}
      {wide.length > 0 && (
        <ResultGroup
          key={keyOf('wide', wide, wide.length)}
          items={wide}
          title={t('list.national')}
          hint={t('list.nationalHint')}
        />
      )}
      {doubtful.length > 0 && (
        <ResultGroup
          key={keyOf('doubtful', doubtful, doubtful.length)}
          items={doubtful}
          title={t('list.doubtful')}
          hint={t('list.doubtfulHint')}
        />
      )}
    </div>
  );
}
