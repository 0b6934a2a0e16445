import { useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../domain';
import { sectorMarks } from '../../map/sectorMarks';
import { useCore } from '../../parts/useCore';
import { useStore, valueOf } from '../../store';
import { checkStateOf } from '../../store/selectors/checkState';
import { kmOfSites } from '../../store/selectors/near';
import { selectMatches } from '../../store/selectors/organisations';
import { branchOf } from './branch';
import { ResultItem } from './ResultItem';
import styles from './ResultList.module.css';

/** Items drawn at first, and with each "show more": enough to look through, light to draw. */
const PAGE_SIZE = 60;

interface Props {
  readonly items: readonly Organisation[];
  readonly title: string;
  readonly hint?: string;
}

/** One part of the list, with its heading and as many of its items as were asked for. */
export function ResultGroup({ items, title, hint }: Props) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const headingId = useId();
  const [pageCount, setPageCount] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const language = useStore((state) => state.link.language);
  const near = useStore((state) => state.link.near);
  const inside = useStore((state) => state.link.inside);
  const details = useStore((state) => valueOf(state.data.details));
  const matches = useStore(selectMatches);
  const marks = useMemo(() => sectorMarks(core.taxonomy.sectors), [core]);
  const detailById = useMemo(
    () => new Map(details?.details.map((detail) => [detail.id, detail])),
    [details],
  );
  const asked = {
    kmOfSite: near ? kmOfSites(core, near.position) : null,
    inArea: inside !== null,
    words: details?.siteWords ?? null,
  };
  const shown = items.slice(0, pageCount * PAGE_SIZE);
  const hidden = items.length - shown.length;
  const showMore = (): void => {
    flushSync(() => setPageCount(pageCount + 1));
    // The next Tab goes on where the list went on.
    list.current?.children[shown.length]?.querySelector('button')?.focus();
  };
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {title} <span className={styles.total}>{items.length}</span>
      </h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul ref={list} className={styles.list}>
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
              branch={branchOf(core, organisation, sites, asked)}
              checkState={detail ? checkStateOf(detail) : null}
            />
          );
        })}
      </ul>
      <p role="status" className="visually-hidden">
        {pageCount > 1 && t('list.added', { shown: shown.length, total: items.length })}
      </p>
      {hidden > 0 && (
        <div className={styles.more}>
          <button type="button" className="button" onClick={showMore}>
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
