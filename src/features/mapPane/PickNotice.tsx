import { useEffect } from 'react';
import type { PpsMap } from '../../map/PpsMap';
import styles from './MapPane.module.css';
import { stopPicking } from './picking';

interface Props {
  readonly map: PpsMap | null;
  readonly hint: string;
  readonly cancel: string;
  /** Who asked for it by keyboard goes on at the map by keyboard. */
  readonly takesFocus: boolean;
}

/** Says, over the map, that it waits for a point. */
export function PickNotice({ map, hint, cancel, takesFocus }: Props) {
  useEffect(() => {
    if (takesFocus && document.activeElement?.matches(':focus-visible')) map?.focus();
  }, [takesFocus, map]);
  return (
    <div role="status" className={styles.notice}>
      <p>{hint}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          stopPicking();
          map?.focus();
        }}
      >
        {cancel}
      </button>
    </div>
  );
}
