import { formatKm } from '../../i18n';
import { useStore } from '../../store';
import { scaleBarKm, type Frame } from './frame';
import { LABEL_SIZE } from './outlineLabels';
import styles from './OutlineMap.module.css';

/** A round distance, in the corner at the left below. */
export function ScaleBar({ frame }: { readonly frame: Pick<Frame, 'size' | 'unitsPerKm'> }) {
  const language = useStore((state) => state.link.language);
  const km = scaleBarKm(frame);
  const [left, base] = [10, frame.size - 10];
  return (
    <>
      <path className={styles.bar} d={`M${left} ${base - 5}v5h${km * frame.unitsPerKm}v-5`} />
      <text className={styles.barName} x={left + 4} y={base - 5} fontSize={LABEL_SIZE - 2}>
        {formatKm(km, language)}
      </text>
    </>
  );
}
