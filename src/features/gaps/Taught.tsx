import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookingTaught } from '../../analysis';
import type { CoreData } from '../../domain';
import { formatNumber, formatShare } from '../../i18n';
import { useStore } from '../../store';

/** What looking has taught so far about places where nobody was known. */
export function Taught({ looks }: Pick<CoreData, 'looks'>) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { lookedCount, foundCount, interval } = useMemo(() => lookingTaught(looks), [looks]);
  if (!interval) return null;
  return (
    <p>
      {t('summary.taught', {
        looked: formatNumber(lookedCount, 0, language),
        found: formatNumber(foundCount, 0, language),
        low: formatShare(interval.low, language),
        high: formatShare(interval.high, language),
      })}
    </p>
  );
}
