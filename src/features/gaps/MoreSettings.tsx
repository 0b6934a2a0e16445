import { useTranslation } from 'react-i18next';
import {
  AGGREGATION_MODES,
  DEFAULT_SCENARIO,
  FEW_PEOPLE_READINGS,
  HALF_REACH,
  LENSES,
  READINESS_WEIGHT,
  SUPPLY_READINGS,
} from '../../domain';
import { formatNumber, formatWeight } from '../../i18n';
import { useStore } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import { focusPart } from '../../ui/focusPart';
import { SliderField } from '../../ui/SliderField';
import styles from './GapsPanel.module.css';

const { mode, halfReach, lens, readinessWeight, supply, fewPeople } = DEFAULT_SCENARIO;
const USUAL = { mode, halfReach, lens, readinessWeight, supply, fewPeople };

/** The choices behind the figures, each with what it does. */
export function MoreSettings() {
  const { t } = useTranslation('gaps');
  const scenario = useStore((state) => state.link.scenario);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const changed = (Object.keys(USUAL) as (keyof typeof USUAL)[]).some(
    (name) => scenario[name] !== USUAL[name],
  );
  return (
    <>
      <div>
        <ChoiceField
          label={t('settings.mode')}
          value={scenario.mode}
          choices={AGGREGATION_MODES.map((id) => ({ id, name: t(`settings.modeChoice.${id}`) }))}
          onChange={(chosen) => setScenario({ mode: chosen })}
        />
        <p className={styles.hint}>{t(`settings.modeWhy.${scenario.mode}`)}</p>
      </div>
      <div>
        <ChoiceField
          label={t('settings.lens')}
          value={scenario.lens}
          choices={LENSES.map((id) => ({ id, name: t(`settings.lensChoice.${id}`) }))}
          onChange={(chosen) => setScenario({ lens: chosen })}
        />
        <p className={styles.hint}>{t(`settings.lensWhy.${scenario.lens}`)}</p>
      </div>
      {scenario.lens === 'reach' && (
        <div>
          <SliderField
            label={t('settings.halfReach')}
            value={scenario.halfReach}
            range={HALF_REACH}
            step={0.25}
            valueWords={formatNumber(
              scenario.halfReach,
              Number.isInteger(scenario.halfReach) ? 0 : 2,
              language,
            )}
            onChange={(chosen) => setScenario({ halfReach: chosen })}
          />
          <p className={styles.hint}>{t('settings.halfReachWhy')}</p>
        </div>
      )}
      <div>
        <SliderField
          label={t('settings.readiness')}
          value={scenario.readinessWeight}
          range={READINESS_WEIGHT}
          step={0.05}
          valueWords={formatWeight(scenario.readinessWeight, language)}
          onChange={(chosen) => setScenario({ readinessWeight: chosen })}
        />
        <p className={styles.hint}>{t('settings.readinessWhy')}</p>
      </div>
      <div>
        <ChoiceField
          label={t('settings.supply')}
          value={scenario.supply}
          choices={SUPPLY_READINGS.map((id) => ({ id, name: t(`settings.supplyChoice.${id}`) }))}
          onChange={(chosen) => setScenario({ supply: chosen })}
        />
        <p className={styles.hint}>{t(`settings.supplyWhy.${scenario.supply}`)}</p>
      </div>
      <div>
        <ChoiceField
          label={t('settings.fewPeople')}
          value={scenario.fewPeople}
          choices={FEW_PEOPLE_READINGS.map((id) => ({
            id,
            name: t(`settings.fewPeopleChoice.${id}`),
          }))}
          onChange={(chosen) => setScenario({ fewPeople: chosen })}
        />
        <p className={styles.hint}>{t('settings.fewPeopleWhy')}</p>
      </div>
      {changed && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            focusPart(currentTarget);
            setScenario(USUAL);
          }}
        >
          {t('settings.reset')}
        </button>
      )}
    </>
  );
}
