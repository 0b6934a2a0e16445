import { Trans, useTranslation } from 'react-i18next';
import { OWN_FIGURE_ID } from '../../dataset/own/ownFigure';
import { NATIONS, type CoreData, type GapAnalysis, type IndicatorData } from '../../domain';
import { formatWeight } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { PeriodText, TableText } from '../../ui/TableText';
import styles from './GapsPanel.module.css';
import { Presets } from './Presets';

interface Props {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly analysis: GapAnalysis;
}

/** Which figures are read as need, and how much each counts, as worked out. */
export function NeedMix({ core, indicators, analysis }: Props) {
  const { t } = useTranslation(['gaps', 'domain']);
  const filtered = useStore((state) => state.link.facets.nation);
  const { sector: sectorId, weights } = analysis.scenario;
  const sector = core.taxonomy.sectors.find(({ id }) => id === sectorId);
  const change = { view: 'need', indicatorId: null } as const;
  return (
    <>
      <Presets core={core} />
      <p>{t(weights === null ? 'mix.usual' : 'mix.yours')}</p>
      {analysis.withinNation ? (
        <>
          <p>{t('mix.apart')}</p>
          {NATIONS.filter((nation) => filtered.length === 0 || filtered.includes(nation)).map(
            (nation) => (
              <section key={nation}>
                <h5>{t(`domain:nation.${nation}`)}</h5>
                <Shares indicators={indicators} weights={analysis.weightsByNation[nation]} />
              </section>
            ),
          )}
        </>
      ) : (
        <Shares indicators={indicators} weights={analysis.weights} />
      )}
      <p>
        <StateLink to={change}>{t('mix.change')}</StateLink>
      </p>
      {sector && (
        <p>
          <Trans
            t={t}
            i18nKey="mix.caution"
            values={{ caution: sector.caution }}
            components={{ english: <TableText /> }}
          />
        </p>
      )}
      <p className={styles.soft}>{t('mix.noSelfEfficacy')}</p>
    </>
  );
}

interface SharesProps {
  readonly indicators: IndicatorData;
  readonly weights: GapAnalysis['weights'];
}

/** Figures with their share of need, the largest first. */
function Shares({ indicators, weights }: SharesProps) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  return (
    <ul className={styles.mix}>
      {weights
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ indicatorId, weight }) => {
          const indicator = indicators.indicators.find(({ id }) => id === indicatorId);
          // It has the person's own words, and no period.
          const isOwn = indicatorId === OWN_FIGURE_ID;
          return (
            <li key={indicatorId}>
              {isOwn ? indicator?.label : <TableText>{indicator?.label ?? indicatorId}</TableText>}{' '}
              <span className={styles.soft}>
                {indicator && !isOwn && (
                  <>
                    <PeriodText english={indicator.period} language={language} />
                    {' · '}
                  </>
                )}
                {t('mix.share', { share: formatWeight(weight, language) })}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
