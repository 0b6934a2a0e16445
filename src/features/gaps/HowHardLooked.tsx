import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookingTaught } from '../../analysis';
import type { CoreData } from '../../domain';
import { formatNumber, formatShare } from '../../i18n';
import { useStore } from '../../store';
import type { GapCounts } from './countGaps';

interface Props {
  readonly core: CoreData;
  readonly counts: GapCounts;
}

/** The two kinds of absence, counted apart, and what looking has taught about them so far. */
export function HowHardLooked({ core, counts }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { lookedCount, foundCount, interval } = useMemo(() => lookingTaught(core.looks), [core]);
  const { highNoneCount, highNoneLooked } = counts;
  const others = highNoneCount - highNoneLooked;
  return (
    <>
      {highNoneCount > 0 && (
        <p>
          {others === 0
            ? t('summary.lookedAll')
            : t('summary.looked', {
                count: highNoneLooked,
                others: formatNumber(others, 0, language),
              })}
        </p>
      )}
      {interval && (
        <p>
          {t('summary.taught', {
            looked: formatNumber(lookedCount, 0, language),
            found: formatNumber(foundCount, 0, language),
            low: formatShare(interval.low, language),
            high: formatShare(interval.high, language),
          })}
        </p>
      )}
    </>
  );
}
