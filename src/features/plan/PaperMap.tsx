import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKm } from '../../i18n';
import { boundsOf, frameAround, scaleBarKm } from '../../map/flatFrame';
import type { MapPlace } from '../../map/PpsMap';
import { useStore, valueOf } from '../../store';
import flatMap from '../../ui/flatMap.module.css';
import { ScaleBar } from '../../ui/ScaleBar';

const MARGIN = 0.2;
/** Wide enough to see where in the country it is, in degrees of latitude: about 220 km. */
const LEAST_SIDE = 2;
const MARK_RADIUS = 8;

/** The places of a plan on a drawing that prints, with or without WebGL. */
export function PaperMap({ places }: { readonly places: readonly MapPlace[] }) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const land = useStore((state) => valueOf(state.data.land));
  const drawing = useMemo(() => {
    if (!boundaries || places.length === 0) return null;
    const positions = places.map(({ position }) => position);
    const frame = frameAround(boundsOf(positions, LEAST_SIDE), MARGIN);
    const paths = [...(land?.features ?? []), ...boundaries.features].map(({ geometry }) =>
      frame.pathOf(geometry),
    );
    return { frame, path: paths.join('') };
  }, [boundaries, land, places]);
  if (!drawing) return null;
  const { frame, path } = drawing;
  const barKm = scaleBarKm(frame);
  return (
    <figure className={flatMap.figure}>
      <svg
        role="img"
        aria-label={t('page.picture')}
        className={flatMap.map}
        viewBox={`0 0 ${frame.size} ${frame.size}`}
      >
        <path className={flatMap.others} d={path} />
        {/* The first lies on top where two are near each other. */}
        {places.toReversed().map(({ label, tried, position }) => {
          const { x, y } = frame.toPicture(position);
          return (
            <g key={label}>
              <circle
                className={flatMap.numbered}
                data-tried={tried || undefined}
                cx={x}
                cy={y}
                r={MARK_RADIUS}
              />
              <text className={flatMap.number} data-tried={tried || undefined} x={x} y={y}>
                {label}
              </text>
            </g>
          );
        })}
        <ScaleBar
          height={frame.size}
          length={barKm * frame.unitsPerKm}
          distance={formatKm(barKm, language)}
        />
      </svg>
      <figcaption className={flatMap.key}>{t('page.key')}</figcaption>
    </figure>
  );
}
