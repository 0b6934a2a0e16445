import { useTranslation } from 'react-i18next';
import type { FigureOfNeed } from '../../analysis/standsOut';
import { FiguresOfNeed } from '../../parts/answer/blocks';
import { figureWords } from '../../words/answer/needWords';
import styles from './AreaProfile.module.css';
import { UnusualHere } from './UnusualHere';
import type { Profile } from './useProfile';

/** All that stands out as need; what may be chance, apart; and what is unusual, need or not. */
export function EveryFigure({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const { t: tAnswer } = useTranslation(['answer', 'place', 'domain', 'gaps']);
  const { area, answer, language } = profile;
  const { figures, cannotTell } = answer.need;
  const inWords = (some: readonly FigureOfNeed[]) =>
    some.map((figure) => figureWords(figure, area, language, tAnswer));
  return (
    <section className={styles.section}>
      <h3>{t('every.need', { count: figures.length })}</h3>
      <p className={styles.soft}>{t('every.how')}</p>
      <FiguresOfNeed figures={inWords(figures)} />
      {cannotTell.length > 0 && (
        <>
          <h3>{t('every.cannotTell', { count: cannotTell.length })}</h3>
          <p className={styles.soft}>{t('every.chance')}</p>
          <FiguresOfNeed figures={inWords(cannotTell)} />
        </>
      )}
      <h3>{t('unusual.title')}</h3>
      <UnusualHere profile={profile} />
    </section>
  );
}
