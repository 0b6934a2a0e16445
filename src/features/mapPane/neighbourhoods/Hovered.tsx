import { formatScore, nameIn } from '../../../i18n';
import { useTranslation } from 'react-i18next';
import { classKey } from '../../../map/areaLayer';
import type { NeedClass, ReachClass } from '../../../domain';
import { useStore } from '../../../store';
import type { NeighbourhoodLevel } from './level';
import styles from './Hovered.module.css';

/** What the pointer is on, in words. The list on the map says the same to those who use no pointer. */
export function Hovered({ level: { drawn, layer } }: { readonly level: NeighbourhoodLevel }) {
  const { t } = useTranslation('map');
  const language = useStore((state) => state.link.language);
  const focus = useStore((state) => state.focus);
  const one =
    focus?.kind === 'neighbourhood' ? drawn.find(({ code }) => code === focus.code) : undefined;
  const classIndex = (one && layer.classes[one.index]) ?? null;
  const value = (one && layer.values[one.index]) ?? null;
  if (!one || classIndex === null || value === null) return null;
  const [need, reach] = classKey(layer, classIndex).split('-') as [`${NeedClass}`, `${ReachClass}`];
  const said =
    layer.scale.kind === 'sequential'
      ? formatScore(value, language)
      : `${t(`needClass.${need}`)}, ${t(`reachClass.${reach}`)}`;
  return (
    <p aria-hidden className={styles.hovered}>
      <strong>{nameIn(language, one)}</strong>, {nameIn(language, one.area)}: {said}
    </p>
  );
}
