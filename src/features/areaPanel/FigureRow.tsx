import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AreaFigure } from '../../analysis';
import type { Area, CoreData } from '../../domain';
import { formatFigure, formatPeriod } from '../../i18n';
import { useStore } from '../../store';
import { useOpening } from '../../ui/useOpening';
import { rankWords } from '../../words/rankWords';
import { FigureDetail } from './FigureDetail';
import styles from './FigureRow.module.css';
import { Strip } from './Strip';

interface Props {
  readonly figure: AreaFigure;
  readonly area: Area;
  readonly core: CoreData;
}

/** One figure: name, value, period and rank in a line; open, everything known about it. */
export function FigureRow({ figure, area, core }: Props) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const { isOpen, button, panel } = useOpening();
  const { indicator, value, basis, rank } = figure;
  const notes = [
    value === null ? null : formatPeriod(indicator.period, language),
    basis && basis !== 'published' ? tDomain(`basis.${basis}`) : null,
  ].filter((note) => note !== null);
  return (
    <div className={styles.figure} data-expanded={isOpen || undefined}>
      <h5 className={styles.heading}>
        <button {...button} className={styles.trigger}>
          <ChevronRight aria-hidden size={16} className={styles.chevron} />
          <span className={styles.label} lang="en">
            {indicator.label}
          </span>
          <span className={value === null ? styles.noValue : styles.value}>
            {value === null ? t('figures.noValue') : formatFigure(value, indicator, language)}
          </span>
          {rank && <span className={styles.rank}>{rankWords(rank, area.nation, language)}</span>}
          {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
        </button>
      </h5>
      {value !== null && <Strip value={value} others={figure.inNation} />}
      <div {...panel} className={styles.panel}>
        <FigureDetail figure={figure} area={area} core={core} />
      </div>
    </div>
  );
}
