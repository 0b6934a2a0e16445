import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../domain';
import { useStore, valueOf } from '../../store';
import { kmOfSites } from '../../store/selectors/near';
import {
  isNationalService,
  selectMatches,
  selectNationalServices,
  selectOrganisations,
} from '../../store/selectors/organisations';
import { useCore } from '../../parts/useCore';
import { ResultGroup, type Asked } from './ResultGroup';
import styles from './ResultList.module.css';
import './messages';

/**
 * The filtered set: those with a place first, then the services that have none of their own, and
 * last whoever has closed or is not known to be active.
 */
export function ResultList() {
  const { t } = useTranslation('explore');
  const { local, wide, doubtful, asked } = useListed();
  const keyOf = (name: string, [first]: readonly Organisation[], count: number) =>
    `${name} ${first?.id} ${count}`;
  return (
    <div className={styles.groups}>
      {local.length > 0 && (
        <ResultGroup
          key={keyOf('local', local, local.length)}
          items={local}
          asked={asked}
          title={t('list.local')}
          hint={t('list.checkedHint')}
        />
      )}
      {wide.length > 0 && (
        <ResultGroup
          key={keyOf('wide', wide, wide.length)}
          items={wide}
          asked={asked}
          title={t('list.national')}
          hint={t('list.nationalHint')}
        />
      )}
      {doubtful.length > 0 && (
        <ResultGroup
          key={keyOf('doubtful', doubtful, doubtful.length)}
          items={doubtful}
          asked={asked}
          title={t('list.doubtful')}
          hint={t('list.doubtfulHint')}
        />
      )}
    </div>
  );
}

/**
 * What the list shows, in step with itself: all of it follows the filters together, drawn a few at
 * a time after what was pressed has answered.
 */
function useListed() {
  const core = useCore();
  const organisations = useStore(selectOrganisations);
  const national = useStore(selectNationalServices);
  const matches = useStore(selectMatches);
  const near = useStore((state) => state.link.near);
  const inside = useStore((state) => state.link.inside);
  const details = useStore((state) => valueOf(state.data.details));
  const listed = useMemo(() => {
    const placed = organisations.filter((one) => !isNationalService(core, one));
    const asked: Asked = {
      matches,
      details: new Map(details?.details.map((detail) => [detail.id, detail])),
      words: details?.siteWords ?? null,
      kmOfSite: near ? kmOfSites(core, near.position) : null,
      inArea: inside !== null,
    };
    return {
      local: placed.filter(({ status }) => status === 'active'),
      wide: national.filter(({ status }) => status === 'active'),
      doubtful: [...placed, ...national].filter(({ status }) => status !== 'active'),
      asked,
    };
  }, [core, organisations, national, matches, near, inside, details]);
  return useDeferredValue(listed);
}
