import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isExact, type Site } from '../../domain';
import { formatKm } from '../../i18n';
import { boundsOf, frameAround, scaleBarKm } from '../../map/flatFrame';
import { useStore, valueOf } from '../../store';
import flatMap from '../../ui/flatMap.module.css';
import { ScaleBar } from '../../ui/ScaleBar';
import './pageMessages';

interface Props {
  /** What the picture shows, in words, for a number of places. */
  readonly label: (count: number) => string;
  readonly sites: readonly Site[];
}

const MARGIN = 0.15;
/** Wide enough to see where in the country it is, in degrees of latitude: about 280 km. */
const LEAST_SIDE = 2.5;
const MARK_RADIUS = 5;
/** Where there are more places than this, each is a smaller mark. */
const MANY_PLACES = 100;
const SMALL_MARK_RADIUS = 2.5;

/** Where an organisation works, or many do, on a drawing that also prints. Nothing where no place is known. */
export function PlacesMap({ label, sites }: Props) {
  const { t } = useTranslation('organisationPage');
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  useEffect(() => load('boundaries', 'land'), [load]);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const land = useStore((state) => valueOf(state.data.land));
  const placed = useMemo(
    () => sites.flatMap((site) => (site.position ? [{ site, position: site.position }] : [])),
    [sites],
  );
  const drawing = useMemo(() => {
    if (!boundaries || placed.length === 0) return null;
    const frame = frameAround(
      boundsOf(
        placed.map(({ position }) => position),
        LEAST_SIDE,
      ),
      MARGIN,
    );
    const pathOf = (features: typeof boundaries.features | NonNullable<typeof land>['features']) =>
      features.map(({ geometry }) => frame.pathOf(geometry)).join('');
    return { frame, home: pathOf(boundaries.features), abroad: land ? pathOf(land.features) : '' };
  }, [boundaries, land, placed]);
  if (!drawing) return null;
  const { frame, home, abroad } = drawing;
  const barKm = scaleBarKm(frame);
  const small = placed.length > MANY_PLACES;
  const radius = small ? SMALL_MARK_RADIUS : MARK_RADIUS;
  return (
    <figure className={flatMap.figure}>
      <svg
        role="img"
        aria-label={label(placed.length)}
        className={flatMap.map}
        viewBox={`0 0 ${frame.size} ${frame.size}`}
      >
        <path className={flatMap.others} d={abroad} />
        <path className={flatMap.others} d={home} />
        {placed.map(({ site, position }) => {
          const { x, y } = frame.toPicture(position);
          const look = isExact(site.precision) ? flatMap.exact : flatMap.rough;
          return (
            <circle
              key={site.id}
              className={look}
              cx={x}
              cy={y}
              r={radius}
              data-small={small || undefined}
            />
          );
        })}
        <ScaleBar
          height={frame.size}
          length={barKm * frame.unitsPerKm}
          distance={formatKm(barKm, language)}
        />
      </svg>
      <figcaption className={flatMap.key}>
        <span aria-hidden className={flatMap.exactMark} /> {t('key.exact')}{' '}
        <span aria-hidden className={flatMap.roughMark} /> {t('key.rough')}
      </figcaption>
    </figure>
  );
}
