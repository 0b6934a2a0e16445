import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { formatNumber, nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useFrame } from '../../parts/useFrame';
import { useStore, type LinkState } from '../../store';
import { starterLink } from '../../store/starters';
import styles from './Answers.module.css';
import { useStartFacts } from './useStartFacts';

/** Three answers in numbers: who does this, where the gaps are, where nobody has looked. */
export function Answers() {
  const { t } = useTranslation('start');
  const link = useStore((state) => state.link);
  const { sectors } = useFrame().taxonomy;
  const { pioneerCount, gaps } = useStartFacts();
  const number = (value: number): string => formatNumber(value, 0, link.language);
  const least = sectors.find(({ id }) => id === gaps?.leastLooked?.sector);
  return (
    <ul className={styles.answers} aria-label={t('answers')}>
      <Answer to={{ view: 'explore' }} more={t('pioneersMore')}>
        {pioneerCount === null ? (
          t('counting')
        ) : (
          <Trans t={t} i18nKey="pioneers" count={pioneerCount} />
        )}
      </Answer>
      <Answer to={{ view: 'gaps' }} more={t('gapsMore')}>
        {gaps ? (
          <Trans
            t={t}
            i18nKey="gaps"
            count={gaps.areasWithGap}
            values={{ areas: number(gaps.areaCount) }}
          />
        ) : (
          t('counting')
        )}
      </Answer>
      <Answer
        to={
          least
            ? starterLink({ sector: least.id, practice: null, weights: null, nation: null }, link)
            : { view: 'method' }
        }
        more={
          least ? t('unlookedMore', { sector: nameIn(link.language, least) }) : t('unlookedNone')
        }
      >
        {gaps ? (
          <Trans
            t={t}
            i18nKey="unlooked"
            count={gaps.unlookedCount}
            values={{ gaps: number(gaps.gapCount) }}
          />
        ) : (
          t('counting')
        )}
      </Answer>
    </ul>
  );
}

interface AnswerProps {
  readonly to: Partial<LinkState>;
  /** Where the link leads. */
  readonly more: string;
  readonly children: ReactNode;
}

function Answer({ to, more, children }: AnswerProps) {
  return (
    <li>
      <StateLink to={to} className={styles.answer}>
        <span className={styles.words}>
          {children}
          <span className="heard-only">.</span>
        </span>{' '}
        <span className={styles.more}>{more}</span>
      </StateLink>
    </li>
  );
}
