import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { GAP_LAYERS } from '../../domain';
import { AREA_STYLES, useStore } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import styles from './GapsPanel.module.css';
import { HotSpotChoice } from './HotSpotChoice';

/** What the map shows of the answer, and how it is drawn. A new answer changes nothing here. */
export const MapChoices = memo(function MapChoices() {
  const { t } = useTranslation('gaps');
  const layer = useStore((state) => state.link.gapLayer);
  const style = useStore((state) => state.link.areaStyle);
  const go = useStore((state) => state.go);
  return (
    <div className={styles.group}>
      <div>
        <ChoiceField
          label={t('layer.label')}
          value={layer}
          choices={GAP_LAYERS.map((id) => ({ id, name: t(`layer.${id}`) }))}
          // A class of one layer means nothing in another.
          onChange={(gapLayer) => go({ gapLayer, classes: [] })}
        />
        <p className={styles.hint}>{t(`layerHint.${layer}`)}</p>
      </div>
      <ChoiceField
        label={t('style.label')}
        value={style}
        choices={AREA_STYLES.map((id) => ({ id, name: t(`style.${id}`) }))}
        onChange={(areaStyle) => go({ areaStyle })}
      />
      <HotSpotChoice />
    </div>
  );
});
