import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Name } from '../../parts/Name';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { gapWhy, type GapWhyContext } from '../../words/gapWhy';
import { lookedInFew } from '../../words/lookedWords';
import styles from './GapItem.module.css';
import { LikelyPlace } from './LikelyPlace';
import { ScoreBar } from './ScoreBar';

interface Props {
  readonly row: GapRow;
  readonly why: GapWhyContext;
  /** How many areas are ranked. */
  readonly rankedCount: number;
}

/** One area: its name, where it is likely to stand, whether anybody looked, its two halves as bars, and why. */
export const GapItem = memo(function GapItem({ row, why, rankedCount }: Props) {
  const { t } = useTranslation(['gaps', 'domain']);
  const { area, result, rank } = row;
  const language = useStore((state) => state.link.language);
  const selected = useStore(
    ({ link }) => link.selected?.kind === 'area' && link.selected.code === area.code,
  );
  const focused = useStore(({ focus }) => focus?.kind === 'area' && focus.code === area.code);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const pointAt = (): void => setFocus({ kind: 'area', code: area.code });
  const pointAway = (): void => setFocus(null);
  return (
    <li
      className={styles.item}
      data-selected={selected || undefined}
      data-focused={focused || undefined}
      onPointerEnter={pointAt}
      onPointerLeave={pointAway}
    >
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.name}
          aria-pressed={selected}
          onFocus={pointAt}
          onBlur={pointAway}
          onClick={() => go({ selected: { kind: 'area', code: area.code } })}
        >
          {rank !== null && <span className="visually-hidden">{t('list.rank', { rank })} </span>}
          <Name of={area} />
        </button>{' '}
        <span className={styles.nation}>{t(`domain:nation.${area.nation}`)}</span>
      </h4>
      <p className={styles.place}>
        <LikelyPlace row={row} rankedCount={rankedCount} />
        <span>{lookedInFew('brief', result, language, t)}</span>
      </p>
      <dl className={styles.bars}>
        <ScoreBar kind="need" label={t('list.needBar')} score={result.need} />
        <ScoreBar kind="reach" label={t('list.reachBar')} score={result.access} />
      </dl>
      <p className={styles.why}>{gapWhy(result, why, t)}</p>
    </li>
  );
});
