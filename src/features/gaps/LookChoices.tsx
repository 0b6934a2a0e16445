import { useTranslation } from 'react-i18next';
import { LOOKING_READINGS } from '../../domain';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';
import { ChoiceField } from '../../ui/ChoiceField';
import styles from './GapsPanel.module.css';

/** How much of what looking has taught is in the answer, and whether only what was looked at is shown. */
export function LookChoices() {
  const { t } = useTranslation('gaps');
  const looking = useStore((state) => state.link.scenario.looking);
  const lookedOnly = useStore((state) => state.link.lookedOnly);
  const setScenario = useStore((state) => state.setScenario);
  const go = useStore((state) => state.go);
  return (
    <div className={styles.group}>
      <div>
        <ChoiceField
          label={t('looks.label')}
          value={looking}
          choices={LOOKING_READINGS.map((id) => ({ id, name: t(`looks.${id}`) }))}
          onChange={(chosen) => setScenario({ looking: chosen })}
        />
        <p className={styles.hint}>{t(`looksWhy.${looking}`)}</p>
      </div>
      <CheckField
        label={t('looks.only')}
        isSelected={lookedOnly}
        onChange={(chosen) => go({ lookedOnly: chosen })}
      />
    </div>
  );
}
