import { useTranslation } from 'react-i18next';
import type { CoreData, IndicatorData } from '../../domain';
import { formatFigure, formatNumber } from '../../i18n';
import { useStore } from '../../store';
import { PeriodText, TableText } from '../../ui/TableText';
import styles from './MethodView.module.css';
import type { WorkedExample } from './workedExample';

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
  readonly example: WorkedExample;
}

/** From published values to places, weights and their products. */
export function ExampleTable({ core, data, example }: Props) {
  const { t } = useTranslation('method');
  const language = useStore((state) => state.link.language);
  const number = (value: number | null): string =>
    value === null ? t('example.noValue') : formatNumber(value, 3, language);
  const areaIndex = core.areas.findIndex(({ code }) => code === example.result.code);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('example.needTitle')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('example.indicator')}</th>
            <th scope="col" className={styles.number}>
              {t('example.value')}
            </th>
            <th scope="col" className={styles.number}>
              {t('example.place')}
            </th>
            <th scope="col" className={styles.number}>
              {t('example.weight')}
            </th>
            <th scope="col" className={styles.number}>
              {t('example.product')}
            </th>
          </tr>
        </thead>
        <tbody>
          {example.lines.map(({ indicatorId, place, weight, product }) => {
            const indicator = data.indicators.find(({ id }) => id === indicatorId);
            const value =
              data.values.find((entry) => entry.indicatorId === indicatorId)?.values[areaIndex] ??
              null;
            return (
              <tr key={indicatorId}>
                <th scope="row">
                  <TableText>{indicator?.label ?? indicatorId}</TableText>
                  {indicator && (
                    <div className={styles.soft}>
                      <PeriodText english={indicator.period} language={language} />
                    </div>
                  )}
                </th>
                <td className={styles.number}>
                  {value === null || !indicator
                    ? t('example.noValue')
                    : formatFigure(value, indicator, language)}
                </td>
                <td className={styles.number}>{number(place)}</td>
                <td className={styles.number}>{number(weight)}</td>
                <td className={styles.number}>{number(product)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('example.total')}
            </th>
            <td className={styles.number}>{number(example.observedWeight)}</td>
            <td className={styles.number}>{number(example.sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
