import { useTranslation } from 'react-i18next';
import type { Basis, Nation } from '../../domain';
import { formatNumber } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore } from '../../store';
import styles from './Ends.module.css';
import type { Extremes, NeedEntry } from './extremes';

interface Props {
  readonly ends: Extremes;
  /** The nation the places are counted in; null for the United Kingdom. */
  readonly nation: Nation | null;
  /** True where neither end means more need. */
  readonly context: boolean;
  readonly show: (entry: NeedEntry) => string;
  /** How each area came by its value, aligned with the areas; null for an index. */
  readonly basis: readonly (Basis | null)[] | null;
}

/** The areas at either end, as two short lists. */
export function Ends({ ends, nation, context, show, basis }: Props) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  if (ends.most.length === 0) return null;
  const areas = formatNumber(ends.rankedCount, 0, language);
  const anyTied = [...ends.most, ...ends.least].some(({ rank }) => rank.shared);
  return (
    <div className={styles.ends}>
      <End
        title={t(context ? 'ends.highest' : 'ends.most')}
        entries={ends.most}
        {...{ show, basis }}
      />
      <End
        title={t(context ? 'ends.lowest' : 'ends.least')}
        entries={ends.least}
        {...{ show, basis }}
      />
      <p className={styles.note}>
        {nation
          ? t('ends.ofNation', { areas, nation: t(`domain:nation.${nation}`) })
          : t('ends.of', { areas })}{' '}
        {anyTied && `${t('ends.tiedNote')} `}
        {ends.unrankedCount > 0 && t('ends.larger', { count: ends.unrankedCount })}
      </p>
    </div>
  );
}

interface EndProps extends Pick<Props, 'show' | 'basis'> {
  readonly title: string;
  readonly entries: readonly NeedEntry[];
}

function End({ title, entries, show, basis }: EndProps) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <EndRow key={entry.area.code} {...{ entry, show, basis }} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps extends Pick<Props, 'show' | 'basis'> {
  readonly entry: NeedEntry;
}

function EndRow({ entry, show, basis }: RowProps) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const { area, index, rank } = entry;
  const from = basis?.[index] ?? 'published';
  const pointAt = (): void => setFocus({ kind: 'area', code: area.code });
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        onPointerEnter={pointAt}
        onPointerLeave={() => setFocus(null)}
        onFocus={pointAt}
        onBlur={() => setFocus(null)}
        onClick={() => go({ selected: { kind: 'area', code: area.code } })}
      >
        <span className={styles.rank}>
          {t(rank.shared ? 'ends.tiedRank' : 'ends.rank', {
            rank: formatNumber(rank.rank, 0, language),
          })}
        </span>
        <Name of={area} className={styles.name} />
        <span className={styles.value}>{show(entry)}</span>
        {from !== 'published' && <span className={styles.basis}>{t(`domain:basis.${from}`)}</span>}
      </button>
    </li>
  );
}
