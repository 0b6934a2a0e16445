import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorData, Nation } from '../../domain';
import { formatNumber, formatWeight, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { TableText } from '../../ui/TableText';
import { SliderField } from '../../ui/SliderField';
import { IndicatorPicker } from './IndicatorPicker';
import {
  equalWeights,
  TIMES_USUAL,
  withIndicator,
  withoutIndicator,
  withWeight,
  type Mix,
  type MixEntry,
} from './mix';
import styles from './WeightsEditor.module.css';

interface Props {
  readonly data: IndicatorData;
  readonly mix: Mix;
  /** The nation whose mix it is; null where all nations read the same. */
  readonly nation: Nation | null;
}

/** What counts in the need index, and how much: one slider for each indicator. */
export function WeightsEditor({ data, mix, nation }: Props) {
  const { t } = useTranslation(['need', 'domain']);
  const scenario = useStore((state) => state.link.scenario);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const sections = data.themes.map((theme) => ({
    id: theme.id,
    name: nameIn(language, theme),
    options: data.indicators
      .filter(({ id, themeId }) => themeId === theme.id && !Object.hasOwn(mix.weights, id))
      .filter(({ nations }) => nation === null || nations.includes(nation))
      .map(({ id, label }) => ({ id, name: label, lang: 'en' as const })),
  }));
  return (
    <section className={styles.editor}>
      <h3>
        {nation === null
          ? t('weights.title')
          : t('weights.titleIn', { nation: t(`domain:nation.${nation}`) })}
      </h3>
      <p className={styles.soft}>{t(nation === null ? 'weights.why' : 'weights.whyWithin')}</p>
      <div className={styles.presets} role="group" aria-label={t('weights.presets')}>
        <button
          type="button"
          className="button"
          aria-pressed={scenario.weights === null}
          onClick={() => setScenario({ weights: null })}
        >
          {t('weights.usual')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={scenario.weights !== null && isEqual(mix)}
          onClick={() => setScenario({ weights: equalWeights(mix) })}
        >
          {t('weights.equal')}
        </button>
      </div>
      {scenario.weights !== null && (
        <p>
          {t('weights.own')} {nation !== null && t('weights.ownApart')}
        </p>
      )}
      <ul className={styles.list}>
        {mix.entries.map((entry) => (
          <li key={entry.indicator.id} className={styles.row}>
            <WeightSlider
              entry={entry}
              onChange={(times) =>
                setScenario({ weights: withWeight(mix, entry.indicator.id, times) })
              }
            />
            {!entry.inSet && (
              <button
                type="button"
                className={styles.remove}
                aria-label={t('weights.remove', { label: entry.indicator.label })}
                onClick={() => setScenario({ weights: withoutIndicator(mix, entry.indicator.id) })}
              >
                <X aria-hidden size={18} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <IndicatorPicker
        label={t('weights.add')}
        value={null}
        placeholder={t('weights.addPlaceholder')}
        sections={sections.filter(({ options }) => options.length > 0)}
        onChange={(id) => setScenario({ weights: withIndicator(mix, id) })}
      />
    </section>
  );
}

interface SliderProps {
  readonly entry: MixEntry;
  readonly onChange: (timesUsual: number) => void;
}

function WeightSlider({ entry, onChange }: SliderProps) {
  const { t } = useTranslation('need');
  const language = useStore((state) => state.link.language);
  const { indicator, timesUsual } = entry;
  const { min, max, step } = TIMES_USUAL;
  // A link may hold any weight: the slider stands at its nearest mark.
  const mark = Math.min(max, Math.round(timesUsual / step) * step);
  const share = formatWeight(entry.share, language);
  const words =
    timesUsual === 0
      ? t('weights.leftOut')
      : Math.abs(timesUsual - 1) < 0.005
        ? t('weights.asUsual', { share })
        : t('weights.times', { times: formatTimes(timesUsual, language), share });
  return (
    <SliderField
      label={<TableText>{indicator.label}</TableText>}
      value={mark}
      range={{ min, max }}
      step={step}
      valueWords={words}
      onChange={onChange}
    />
  );
}

function formatTimes(times: number, language: string): string {
  return formatNumber(times, Number.isInteger(times) ? 0 : 2, language);
}

function isEqual(mix: Mix): boolean {
  const [first, ...others] = Object.values(mix.weights);
  return first !== undefined && first > 0 && others.every((weight) => weight === first);
}
