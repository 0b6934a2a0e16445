import { useTranslation } from 'react-i18next';
import type { GapAnalysis, IndicatorData, NoScoreReason } from '../../domain';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { Fold } from '../../ui/Fold';
import { nameIn } from '../../ui/nameIn';
import { wholeUkWeights } from './needChoices';
import styles from './Unscored.module.css';

const REASONS: readonly NoScoreReason[] = ['too-few-indicators', 'no-population'];

interface Props {
  readonly rows: readonly GapRow[];
  readonly indicators: IndicatorData;
  readonly analysis: GapAnalysis;
}

/** Areas that could not be scored: how many, why, which, and what would score most of them. */
export function Unscored({ rows, indicators, analysis }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  if (rows.length === 0) return null;
  return (
    <Fold title={t('unscored.title', { count: rows.length })}>
      {REASONS.map((reason) => {
        const areas = rows
          .filter(({ result }) => result.noScoreReason === reason)
          .map(({ area }) => area)
          .toSorted((a, b) => a.name.localeCompare(b.name, language));
        return areas.length === 0 ? null : (
          <div key={reason}>
            <p>{t(`unscored.${reason}`)}</p>
            {reason === 'too-few-indicators' && (
              <CountWholeUk rows={rows} indicators={indicators} analysis={analysis} />
            )}
            <ul className={styles.names}>
              {areas.map((area) => (
                <li key={area.code}>
                  <button
                    type="button"
                    className="button-plain"
                    lang={language === 'cy' && area.nameWelsh !== null ? 'cy' : undefined}
                    onClick={() => go({ selected: { kind: 'area', code: area.code } })}
                  >
                    {nameIn(language, area)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Fold>
  );
}

/** One press to a score, where areas have none because some figures are not made for their nation. */
function CountWholeUk({ rows, indicators, analysis }: Props) {
  const { t } = useTranslation('gaps');
  const setScenario = useStore((state) => state.setScenario);
  const counted = analysis.weights.map(({ indicatorId }) => indicatorId);
  const weights = wholeUkWeights(indicators.indicators, counted);
  const outside = indicators.indicators.some(
    ({ id, nations }) =>
      counted.includes(id) && rows.some(({ area }) => !nations.includes(area.nation)),
  );
  if (!weights || !outside) return null;
  const left = Object.keys(weights).length;
  return (
    <div className={styles.offer}>
      <button type="button" className="button" onClick={() => setScenario({ weights })}>
        {t('unscored.wholeUk')}
      </button>
      <p className={styles.hint}>
        {t('unscored.wholeUkWhy', { out: counted.length - left, left })}
      </p>
    </div>
  );
}
