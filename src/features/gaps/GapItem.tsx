import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { gapSentence, type GapSentenceContext } from '../../ui/gapSentence';
import { nameIn } from '../../ui/nameIn';
import { RankCertainty } from './RankCertainty';
import { ScoreBar } from './ScoreBar';
import styles from './GapItem.module.css';

interface Props {
  readonly row: GapRow;
  readonly context: GapSentenceContext;
  /** How many areas are ranked by potential. */
  readonly scoredCount: number;
}

/** One area: its place, its name, why it stands there, and its two halves as bars. */
export const GapItem = memo(function GapItem({ row, context, scoredCount }: Props) {
  const { t } = useTranslation(['gaps', 'domain']);
  const { area, result, rank, interval, hotSpot } = row;
  const language = useStore((state) => state.link.language);
  const selected = useStore(
    ({ link }) => link.selected?.kind === 'area' && link.selected.code === area.code,
  );
  const focused = useStore(({ focus }) => focus?.kind === 'area' && focus.code === area.code);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const welsh = language === 'cy' && area.nameWelsh !== null;
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
            <span lang={welsh ? 'cy' : undefined}>{nameIn(language, area)}</span>
          </button>{' '}
          <span className={styles.nation}>{t(`domain:nation.${area.nation}`)}</span>
        </h4>
        <p className={styles.why}>{gapSentence(result, context, t)}</p>
        <dl className={styles.bars}>
          <ScoreBar kind="need" label={t('list.needBar')} score={result.need} />
          <ScoreBar kind="reach" label={t('list.reachBar')} score={result.access} />
        </dl>
        {interval && <RankCertainty interval={interval} rankedCount={scoredCount} />}
        {hotSpot && <p className={styles.hotSpot}>{t(`certainty.hotSpot.${hotSpot}`)}</p>}
      </div>
    </li>
  );
});
