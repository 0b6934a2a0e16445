import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n';
import { useStore } from '../../store';
import type { GapCounts } from './countGaps';

/** The two kinds of absence, counted apart. */
export function HowHardLooked({ highNoneCount, highNoneLooked }: GapCounts) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const others = highNoneCount - highNoneLooked;
  if (highNoneCount === 0) return null;
  return (
    <p>
      {others === 0
        ? t('summary.lookedAll')
        : t('summary.looked', {
            count: highNoneLooked,
            others: formatNumber(others, 0, language),
          })}
    </p>
  );
}
