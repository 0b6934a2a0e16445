import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Position } from '../../../domain';
import { nameIn } from '../../../i18n';
import { useStore, valueOf } from '../../../store';
import { areaAt } from '../../../store/selectors/sitePlaces';
import { announce } from '../../../ui/announce';
import { placePicked, stopPicking } from '../picking';
import { crosshairStep } from './crosshairStep';
import { isInView } from './inView';
import { DIRECTION_OF } from './keys';
import styles from './MapKeys.module.css';
import type { MapKeysProps } from './MapKeys';
import { MapMark } from './MapMark';
import { useMapFocus } from './useMapFocus';

/** A press moves it so far on the screen; with Shift, as near as the eye can tell. */
const STEP_PX = 32;
const SMALL_STEP_PX = 4;

/** Chooses a point on the map without a pointer. */
export function Crosshair({ map, core, container }: MapKeysProps) {
  const { t } = useTranslation('mapKeys');
  const element = useRef<HTMLDivElement>(null);
  const language = useStore((state) => state.link.language);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const [focused, setFocused] = useState(false);
  const [position, setPosition] = useState<Position>(() => {
    const { longitude, latitude } = map.getCamera();
    return [longitude, latitude];
  });
  useMapFocus(container, element);

  const placeAt = (where: Position): string | null => {
    const area = boundaries && areaAt(core, boundaries, where);
    return area && nameIn(language, area);
  };
  const move = (next: Position): void => {
    setPosition(next);
    const place = placeAt(next);
    announce(place === null ? t('crosshair.atSea') : t('crosshair.at', { place }));
    if (container.current && !isInView(map, container.current, next)) map.flyTo({ position: next });
  };
  const press = (event: KeyboardEvent): void => {
    const direction = DIRECTION_OF[event.key];
    if (direction) {
      const stepPx = event.shiftKey ? SMALL_STEP_PX : STEP_PX;
      move(crosshairStep(position, direction, stepPx, map.getCamera().zoom));
    } else if (event.key === 'Enter') {
      const place = placeAt(position);
      placePicked(position);
      announce(place === null ? t('crosshair.placedAtSea') : t('crosshair.placed', { place }));
    } else if (event.key === 'Escape') {
      stopPicking();
      announce(t('crosshair.givenUp'));
    } else return;
    event.preventDefault();
  };
  // An application of its own: to React's rules that is no thing to press.
  useEffect(() => {
    const pressed = element.current;
    pressed?.addEventListener('keydown', press);
    return () => pressed?.removeEventListener('keydown', press);
  });
  const placed = placeAt(position);
  return (
    <div className={styles.over} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
      <div
        ref={element}
        role="application"
        tabIndex={0}
        aria-label={t('crosshair.label')}
        className={styles.over}
      />
      <MapMark map={map} position={position} look="crosshair" />
      {focused && (
        <p aria-hidden className={styles.caption}>
          {placed !== null && `${placed}. `}
          {t('crosshair.hint')}
        </p>
      )}
    </div>
  );
}
