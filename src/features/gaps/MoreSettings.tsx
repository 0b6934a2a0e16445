import { memo } from 'react';
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
import { LeavingButton } from '../../ui/LeavingButton';
import { SliderField } from '../../ui/SliderField';
import styles from './GapsPanel.module.css';

const USUAL = {
  mode: DEFAULT_SCENARIO.mode,
  halfReach: DEFAULT_SCENARIO.halfReach,
  lens: DEFAULT_SCENARIO.lens,
  readinessWeight: DEFAULT_SCENARIO.readinessWeight,
  supply: DEFAULT_SCENARIO.supply,
  fewPeople: DEFAULT_SCENARIO.fewPeople,
};
const SETTINGS = Object.keys(USUAL) as readonly (keyof typeof USUAL)[];

/**
 * The choices behind the figures, each with what it does. Each follows its own part of the question
 * alone: while a slider moves, the others stand still.
 */
export const MoreSettings = memo(function MoreSettings() {
  return (
    <>
      <Mode />
      <Lens />
      <HalfReach />
      <Readiness />
      <Supply />
      <FewPeople />
      <BackToUsual />
    </>
  );
});

function Mode() {
  const { t } = useTranslation('gaps');
  const mode = useStore(({ link }) => link.scenario.mode);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <ChoiceField
        label={t('settings.mode')}
        value={mode}
        choices={AGGREGATION_MODES.map((id) => ({ id, name: t(`settings.modeChoice.${id}`) }))}
        onChange={(chosen) => setScenario({ mode: chosen })}
      />
      <p className={styles.hint}>{t(`settings.modeWhy.${mode}`)}</p>
    </div>
  );
}

function Lens() {
  const { t } = useTranslation('gaps');
  const lens = useStore(({ link }) => link.scenario.lens);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <ChoiceField
        label={t('settings.lens')}
        value={lens}
        choices={LENSES.map((id) => ({ id, name: t(`settings.lensChoice.${id}`) }))}
        onChange={(chosen) => setScenario({ lens: chosen })}
      />
      <p className={styles.hint}>{t(`settings.lensWhy.${lens}`)}</p>
    </div>
  );
}

function HalfReach() {
  const { t } = useTranslation('gaps');
  const counts = useStore(({ link }) => link.scenario.lens === 'reach');
  const halfReach = useStore(({ link }) => link.scenario.halfReach);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  if (!counts) return null;
  return (
    <div>
      <SliderField
        label={t('settings.halfReach')}
        value={halfReach}
        range={HALF_REACH}
        step={0.25}
        valueWords={formatNumber(halfReach, Number.isInteger(halfReach) ? 0 : 2, language)}
        onChange={(chosen) => setScenario({ halfReach: chosen })}
      />
      <p className={styles.hint}>{t('settings.halfReachWhy')}</p>
    </div>
  );
}

function Readiness() {
  const { t } = useTranslation('gaps');
  const readinessWeight = useStore(({ link }) => link.scenario.readinessWeight);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <SliderField
        label={t('settings.readiness')}
        value={readinessWeight}
        range={READINESS_WEIGHT}
        step={0.05}
        valueWords={formatWeight(readinessWeight, language)}
        onChange={(chosen) => setScenario({ readinessWeight: chosen })}
      />
      <p className={styles.hint}>{t('settings.readinessWhy')}</p>
    </div>
  );
}

function Supply() {
  const { t } = useTranslation('gaps');
  const supply = useStore(({ link }) => link.scenario.supply);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <ChoiceField
        label={t('settings.supply')}
        value={supply}
        choices={SUPPLY_READINGS.map((id) => ({ id, name: t(`settings.supplyChoice.${id}`) }))}
        onChange={(chosen) => setScenario({ supply: chosen })}
      />
      <p className={styles.hint}>{t(`settings.supplyWhy.${supply}`)}</p>
    </div>
  );
}

function FewPeople() {
  const { t } = useTranslation('gaps');
  const fewPeople = useStore(({ link }) => link.scenario.fewPeople);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <ChoiceField
        label={t('settings.fewPeople')}
        value={fewPeople}
        choices={FEW_PEOPLE_READINGS.map((id) => ({
          id,
          name: t(`settings.fewPeopleChoice.${id}`),
        }))}
        onChange={(chosen) => setScenario({ fewPeople: chosen })}
      />
      <p className={styles.hint}>{t('settings.fewPeopleWhy')}</p>
    </div>
  );
}

function BackToUsual() {
  const { t } = useTranslation('gaps');
  const changed = useStore(({ link }) =>
    SETTINGS.some((name) => link.scenario[name] !== USUAL[name]),
  );
  const setScenario = useStore((state) => state.setScenario);
  if (!changed) return null;
  return <LeavingButton onPress={() => setScenario(USUAL)}>{t('settings.reset')}</LeavingButton>;
}
