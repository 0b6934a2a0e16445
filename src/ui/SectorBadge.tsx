import type { CSSProperties } from 'react';
import styles from './SectorBadge.module.css';

interface Props {
  readonly letter: string;
  readonly colour: string;
  readonly letterColour: string;
}

/** The hue and letter of a sector, as on the map. Its name must stand beside it or be read out. */
export function SectorBadge({ letter, colour, letterColour }: Props) {
  const style = { '--badge': colour, '--badge-ink': letterColour } as CSSProperties;
  return (
    <span aria-hidden className={styles.badge} style={style}>
      {letter}
    </span>
  );
}
