import { useTranslation } from 'react-i18next';
import type { CoreData, GapAnalysis, IndicatorData } from '../../domain';
import { formatShare } from '../../i18n';
import { useStore } from '../../store';
import { formatLink } from '../../store/url';
import { Fold } from '../../ui/Fold';
import styles from './GapsPanel.module.css';
import { Presets } from './Presets';

interface Props {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly analysis: GapAnalysis;
}

/** Which figures are read as need, and how much each counts, as worked out. */
export function NeedMix({ core, indicators, analysis }: Props) {
  const { t } = useTranslation('gaps');
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const { language } = link;
  const { sector: sectorId, weights } = analysis.scenario;
  const sector = core.taxonomy.sectors.find(({ id }) => id === sectorId);
  const change = { view: 'need', indicatorId: null, classes: [], sort: null } as const;
  return (
    <Fold title={t('mix.title')}>
      <Presets core={core} />
      <p>{t(weights === null ? 'mix.usual' : 'mix.yours')}</p>
      <ul className={styles.mix}>
        {analysis.weights
          .toSorted((a, b) => b.weight - a.weight)
          .map(({ indicatorId, weight }) => {
            const indicator = indicators.indicators.find(({ id }) => id === indicatorId);
            return (
              <li key={indicatorId}>
                {indicator?.label ?? indicatorId}{' '}
                <span className={styles.soft}>
                  {indicator?.period}
                  {' · '}
                  {t('mix.share', { share: formatShare(weight, language) })}
                </span>
              </li>
            );
          })}
      </ul>
      <p>
        <a
          href={`#${formatLink({ ...link, ...change })}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go(change);
          }}
        >
          {t('mix.change')}
        </a>
      </p>
      {sector && <p>{t('mix.caution', { caution: sector.caution })}</p>}
      <p className={styles.soft}>{t('mix.noSelfEfficacy')}</p>
    </Fold>
  );
}
