import { memo, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationDetail } from '../../domain';
import { sectorMarks } from '../../map/sectorMarks';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { checkStateOf } from '../../store/selectors/checkState';
import type { Matches } from '../../store/selectors/matching';
import { branchOf, type AskedPlace } from './branch';
import { ResultItem } from './ResultItem';
import styles from './ResultList.module.css';

/** Items drawn at first, and with each "show more": enough to look through, light to draw. */
const PAGE_SIZE = 60;

/** What was asked for when the list was drawn, that its items tell. */
export interface Asked extends AskedPlace {
  /** The organisations that pass the filters, with those of their sites that do. */
  readonly matches: Matches;
  /** By id of the organisation; empty until they have arrived. */
  readonly details: ReadonlyMap<string, OrganisationDetail>;
}

interface Props {
  readonly items: readonly Organisation[];
  readonly asked: Asked;
  readonly title: string;
  readonly hint?: string;
}

/** One part of the list, with its heading and as many of its items as were asked for. */
export const ResultGroup = memo(function ResultGroup({ items, asked, title, hint }: Props) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const headingId = useId();
  const [pageCount, setPageCount] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const language = useStore((state) => state.link.language);
  const marks = useMemo(() => sectorMarks(core.taxonomy.sectors), [core]);
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
          const sites = asked.matches.get(organisation) ?? [];
          const detail = asked.details.get(organisation.id);
          return (
            <ResultItem
              key={organisation.id}
              core={core}
              organisation={organisation}
              sites={sites}
              marks={marks}
              language={language}
              branch={branchOf(core, organisation, sites, asked)}
              checkState={detail ? checkStateOf(organisation, detail) : null}
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
});
