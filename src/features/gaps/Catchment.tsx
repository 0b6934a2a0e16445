import { useTranslation } from 'react-i18next';
import { CATCHMENT_KM } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore } from '../../store';
import { SliderField } from '../../ui/SliderField';
import styles from './GapsPanel.module.css';

/** How far a pioneer counts, to the kilometre; the question itself offers the round distances. */
export function Catchment() {
  const { t } = useTranslation('gaps');
  const catchmentKm = useStore((state) => state.link.scenario.catchmentKm);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <div>
      <SliderField
        label={t('catchment')}
        value={catchmentKm}
        range={CATCHMENT_KM}
        step={1}
        valueWords={formatKm(catchmentKm, language)}
        onChange={(chosen) => setScenario({ catchmentKm: chosen })}
      />
      <p className={styles.hint}>{t('catchmentNote')}</p>
    </div>
  );
}
