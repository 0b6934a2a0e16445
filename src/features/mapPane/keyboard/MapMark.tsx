import { useLayoutEffect, useRef } from 'react';
import type { Position } from '../../../domain';
import type { PpsMap } from '../../../map/PpsMap';
import styles from './MapKeys.module.css';

interface Props {
  readonly map: PpsMap;
  readonly position: Position;
  readonly look: 'ring' | 'crosshair';
}

/** A sign over the map that stays on its position while the map moves. */
export function MapMark({ map, position, look }: Props) {
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const { x, y } = map.toPixels(position);
      mark.current?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    };
    place();
    return map.onMove(place);
  }, [map, position]);
  return (
    <div ref={mark} aria-hidden className={styles.mark} data-testid={look}>
      <div className={styles[look]} />
    </div>
  );
}
