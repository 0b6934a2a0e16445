import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { useStore } from '../../store';
import styles from './GapsPanel.module.css';
import { isChosen, PRESET_IDS, presetOf } from './needChoices';

interface Props {
  readonly core: CoreData;
}

/** Ready-made ways to read need, each with why one would. */
export function Presets({ core }: Props) {
  const { t } = useTranslation('gaps');
  const scenario = useStore((state) => state.link.scenario);
  const setScenario = useStore((state) => state.setScenario);
  const presets = PRESET_IDS.flatMap((id) => {
    const { needSets } = core.taxonomy;
    const choice = presetOf(id, needSets, scenario.sector);
    return choice ? [{ id, choice, chosen: isChosen(choice, scenario) }] : [];
  });
  const chosen = presets.find((preset) => preset.chosen);
  return (
    <div className={styles.presets} role="group" aria-label={t('presets.label')}>
      <p>{t('presets.label')}</p>
      <div className={styles.buttons}>
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className="button"
            aria-pressed={preset.chosen}
            onClick={() => setScenario(preset.choice)}
          >
            {t(`presets.${preset.id}.name`)}
          </button>
        ))}
      </div>
      <p className={styles.hint} aria-live="polite">
        {chosen ? t(`presets.${chosen.id}.why`) : t('presets.own')}
      </p>
    </div>
  );
}
