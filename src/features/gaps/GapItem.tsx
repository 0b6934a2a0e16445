import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { gapReason } from '../../words/gapReason';
import type { GapSentenceContext } from '../../words/gapSentence';
import { RankCertainty } from './RankCertainty';
import { ScoreBar } from './ScoreBar';
import styles from './GapItem.module.css';

interface Props {
  readonly row: GapRow;
  readonly context: GapSentenceContext;
  /** How many areas are ranked. */
  readonly scoredCount: number;
}

/** One area: its place, its name, why it stands there, and its two halves as bars. */
export const GapItem = memo(function GapItem({ row, context, scoredCount }: Props) {
  const { t } = useTranslation(['gaps', 'domain']);
  const { area, result, rank, interval, apartFrom, hotSpot } = row;
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
      <span className={styles.rank} aria-hidden>
        {rank === null ? '' : formatNumber(rank, 0, language)}
      </span>
      <div className={styles.body}>
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
        {interval && apartFrom !== null && (
          <RankCertainty interval={interval} apartFrom={apartFrom} rankedCount={scoredCount} />
        )}
        <p className={styles.why}>{gapReason(result, context, t)}</p>
        <dl className={styles.bars}>
          <ScoreBar kind="need" label={t('list.needBar')} score={result.need} />
          <ScoreBar kind="reach" label={t('list.reachBar')} score={result.access} />
        </dl>
        {hotSpot && <p className={styles.hotSpot}>{t(`certainty.hotSpot.${hotSpot}`)}</p>}
      </div>
    </li>
  );
});
