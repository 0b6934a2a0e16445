import { useTranslation } from 'react-i18next';
import type { IndicatorData } from '../../domain';
import { formatList } from '../../i18n';
import { useStore } from '../../store';

/** Which rates are drawn towards the average, as the dataset at hand allows. */
export function Shrink({ data }: { readonly data: IndicatorData }) {
  const { t } = useTranslation('method');
  const language = useStore((state) => state.link.language);
  const labels = data.values.flatMap(({ indicatorId, counts }) =>
    counts ? data.indicators.filter(({ id }) => id === indicatorId).map(({ label }) => label) : [],
  );
  return (
    <p>
      {labels.length > 0
        ? t('shrink.used', { indicators: formatList(labels, language) })
        : t('shrink.notUsed')}
    </p>
  );
}
