import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sectorMarks } from '../../map/sectorMarks';
import { useStore, valueOf } from '../../store';
import { checkStateOf } from '../../store/selectors/checkState';
import { kmOfSites, nearestSite } from '../../store/selectors/near';
import {
  isNationalService,
  selectMatches,
  selectNationalServices,
  selectOrganisations,
} from '../../store/selectors/organisations';
import type { Organisation } from '../../domain';
import { ResultItem } from './ResultItem';
import styles from './ResultList.module.css';
import { useCore } from '../../parts/useCore';
import './messages';

/** Items drawn at first, and with each "show more": enough to look through, light to draw. */
const PAGE_SIZE = 60;

/** The filtered set: those with a place first, then the services that have none of their own. */
export function ResultList() {
  const { t } = useTranslation('explore');
  const core = useCore();
  const organisations = useStore(selectOrganisations);
  const national = useStore(selectNationalServices);
  const local = useMemo(
    () => organisations.filter((organisation) => !isNationalService(core, organisation)),
    [core, organisations],
  );
  return (
    <div className={styles.groups}>
      {local.length > 0 && (
        <Group
          key={`local ${local[0]?.id} ${local.length}`}
          items={local}
          title={t('list.local')}
        />
      )}
      {national.length > 0 && (
        <Group items={national} title={t('list.national')} hint={t('list.nationalHint')} />
      )}
    </div>
  );
}

interface GroupProps {
  readonly items: readonly Organisation[];
  readonly title: string;
  readonly hint?: string;
}

function Group({ items, title, hint }: GroupProps) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const [pageCount, setPageCount] = useState(1);
  const language = useStore((state) => state.link.language);
  const near = useStore((state) => state.link.near);
  const details = useStore((state) => valueOf(state.data.details));
  const matches = useStore(selectMatches);
  const marks = useMemo(() => sectorMarks(core.taxonomy.sectors), [core]);
  const detailById = useMemo(
    () => new Map(details?.details.map((detail) => [detail.id, detail])),
    [details],
  );
  const kmOfSite = near ? kmOfSites(core, near.position) : null;
  const shown = items.slice(0, pageCount * PAGE_SIZE);
  const hidden = items.length - shown.length;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        {title} <span className={styles.total}>{items.length}</span>
      </h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {shown.map((organisation) => {
          const sites = matches.get(organisation) ?? [];
          const detail = detailById.get(organisation.id);
          return (
            <ResultItem
              key={organisation.id}
              core={core}
              organisation={organisation}
              sites={sites}
              marks={marks}
              language={language}
              nearest={kmOfSite && nearestSite(sites, kmOfSite)}
              checkState={detail ? checkStateOf(detail) : null}
            />
          );
        })}
      </ul>
      {hidden > 0 && (
        <div className={styles.more}>
          <button type="button" className="button" onClick={() => setPageCount(pageCount + 1)}>
            {t('list.more', { count: Math.min(hidden, PAGE_SIZE) })}
          </button>
          <span className={styles.hint}>
            {t('list.shown', { shown: shown.length, total: items.length })}
          </span>
        </div>
      )}
    </section>
  );
}
