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
        <Counted as="pioneers" count={pioneerCount} />
      </Answer>
      <Answer to={{ view: 'gaps' }} more={t('gapsMore')}>
        <Counted
          as="gaps"
          count={gaps && gaps.areasWithGap}
          values={{ areas: number(gaps?.areaCount ?? 0) }}
        />
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
        <Counted
          as="unlooked"
          count={gaps && gaps.unlookedCount}
          values={{ gaps: number(gaps?.gapCount ?? 0) }}
        />
      </Answer>
    </ul>
  );
}

interface CountedProps {
  readonly as: 'pioneers' | 'gaps' | 'unlooked';
  /** Null while it has not arrived. */
  readonly count: number | null;
  readonly values?: Readonly<Record<string, string>>;
}

/** A number in its sentence. */
function Counted({ as, count, values }: CountedProps) {
  const { t } = useTranslation('start');
  if (count === null) return t('counting');
  return <Trans t={t} i18nKey={as} count={count} values={{ ...values }} />;
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
