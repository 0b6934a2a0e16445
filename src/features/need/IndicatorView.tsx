import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { CoreData, Indicator, IndicatorData, Nation } from '../../domain';
import { formatFigure, formatPeriod, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { selectNeedValues } from '../../store/selectors/need';
import { TableText } from '../../ui/TableText';
import { Ends } from './Ends';
import { extremes } from './extremes';
import { IndicatorPicker } from './IndicatorPicker';
import { Metadata } from './Metadata';
import { MissingValues } from './MissingValues';
import { NationChoice, useFirstNation } from './NationChoice';
import styles from './NeedPanel.module.css';

/** How many areas are listed at each end. */
const AT_EACH_END = 5;

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
  readonly indicatorId: string;
}

/** One indicator: what it says, its two ends, what is missing, and all about it. */
export function IndicatorView({ core, data, indicatorId }: Props) {
  const { t } = useTranslation('need');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  const sections = data.themes.map((theme) => ({
    id: theme.id,
    name: nameIn(language, theme),
    options: data.indicators
      .filter(({ themeId }) => themeId === theme.id)
      .map(({ id, label }) => ({ id, name: label, lang: 'en' as const })),
  }));
  return (
    <>
      <IndicatorPicker
        label={t('indicator')}
        value={indicator ? indicatorId : null}
        placeholder={t('chooseIndicator')}
        sections={sections}
        onChange={(id) => go({ indicatorId: id, classes: [] })}
      />
      {indicator ? (
        <Figure key={indicatorId} core={core} data={data} indicator={indicator} />
      ) : (
        <p role="status">{t('unknownIndicator')}</p>
      )}
    </>
  );
}

interface FigureProps {
  readonly core: CoreData;
  readonly data: IndicatorData;
  readonly indicator: Indicator;
}

function Figure({ core, data, indicator }: FigureProps) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  const preferred = useFirstNation(indicator.nations);
  const need = useStore(selectNeedValues);
  const within = indicator.withinNationOnly;
  const [chosen, setChosen] = useState<Nation | null>(null);
  if (!need) return null;

  const nation = within ? (chosen ?? preferred ?? null) : null;
  const ends = extremes(core.areas, need, nation, AT_EACH_END);
  const [most, least] = [ends.most[0], ends.least[0]];
  const show = (value: number): string => formatFigure(value, indicator, language);
  return (
    <>
      <p>
        {t(`domain:direction.${indicator.direction}`)}. {within && t('withinNation')}
      </p>
      {within && nation && indicator.nations.length > 1 && (
        <NationChoice nations={indicator.nations} value={nation} onChange={setChosen} />
      )}
      <div className={styles.summary}>
        <p role="status">
          {most && least && ends.median !== null ? (
            <Trans
              t={t}
              i18nKey={summaryKey(indicator, within)}
              components={{ strong: <strong />, english: <TableText /> }}
              values={{
                label: indicator.label,
                most: show(most.value),
                mostArea: nameIn(language, most.area),
                least: show(least.value),
                leastArea: nameIn(language, least.area),
                median: show(ends.median),
                nation: nation ? t(`domain:nation.${nation}`) : '',
              }}
            />
          ) : (
            t('summary.nothing')
          )}
        </p>
        <p className={styles.soft}>
          <Trans
            t={t}
            i18nKey="source"
            values={{ source: indicator.source, period: formatPeriod(indicator.period, language) }}
            components={{ english: <TableText /> }}
          />
        </p>
      </div>
      <Ends
        ends={ends}
        nation={nation}
        context={indicator.direction === 'context'}
        show={({ value }) => show(value)}
        basis={data.values.find((entry) => entry.indicatorId === indicator.id)?.basis ?? null}
      />
      <div>
        <MissingValues core={core} values={need.values} nations={indicator.nations} />
        <Metadata data={data} indicator={indicator} />
      </div>
    </>
  );
}

function summaryKey(indicator: Indicator, within: boolean) {
  if (within) return 'summary.rangeWithin';
  return indicator.direction === 'context' ? 'summary.rangeContext' : 'summary.range';
}
