import { useTranslation } from 'react-i18next';
import type { AreaCertainty } from './areaColours';
import type { LevelWords } from './neighbourhoods/level';
import styles from './CertaintyLegend.module.css';

interface Props extends AreaCertainty {
  /** Whether circles carry the scale: they are paler, and areas are dotted. */
  readonly inCircles: boolean;
  /** In place of the words for areas. */
  readonly words: Pick<LevelWords, 'unlooked' | 'lookedEmpty'> | null;
}

/** What dotted areas, those that are not, and the two outlines mean, with how many there are of each. */
export function CertaintyLegend({ unlooked, lookedEmpty, hotSpots, inCircles, words: own }: Props) {
  const { t } = useTranslation('map');
  const rows = [
    {
      mark: inCircles ? 'paler' : 'unlooked',
      words: inCircles ? 'unlookedCircle' : 'unlooked',
      count: unlooked.filter(Boolean).length,
    },
    {
      mark: 'looked',
      words: inCircles ? 'lookedEmptyCircle' : 'lookedEmpty',
      count: lookedEmpty.filter(Boolean).length,
    },
    {
      mark: 'surviving',
      words: 'hotSpot.surviving',
      count: hotSpots.filter((kind) => kind === 'surviving').length,
    },
    { mark: 'raw', words: 'hotSpot.raw', count: hotSpots.filter((kind) => kind === 'raw').length },
  ] as const;
  const drawn = rows.filter(({ count }) => count > 0);
  if (drawn.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {drawn.map(({ mark, words, count }) => (
        <li key={mark} className={styles.row}>
          <span aria-hidden className={styles.swatch} data-mark={mark} />
          {own && (words === 'unlooked' || words === 'lookedEmpty')
            ? own[words](count)
            : t(words, { count })}
        </li>
      ))}
      {hotSpots.some((kind) => kind !== null) && (
        <li className={styles.note}>{t('hotSpot.note')}</li>
      )}
    </ul>
  );
}
