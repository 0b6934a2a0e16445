import type { ReactNode } from 'react';
import type { PlannedPlace } from '../../domain';
import { useStore } from '../../store';
import styles from './Plan.module.css';

interface Props {
  /** Its mark on the map: "1", "B". */
  readonly label: string;
  /** The same for those who do not see it: "Place 1". */
  readonly said: string;
  readonly name: string;
  /** Null until it is known where it lies. */
  readonly place: Pick<PlannedPlace, 'areaCode'> | null;
  readonly tried: boolean;
  readonly children: ReactNode;
}

/** An item of a list of places: its mark, its name that opens its district, and what is said of it. */
export function PlaceFrame({ label, said, name, place, tried, children }: Props) {
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const areaCode = place?.areaCode;
  const focused = useStore(
    ({ focus }) => focus?.kind === 'area' && focus.code === areaCode && areaCode !== undefined,
  );
  const pointAt = (): void => setFocus(areaCode ? { kind: 'area', code: areaCode } : null);
  return (
    <li
      className={styles.place}
      data-focused={focused || undefined}
      onPointerEnter={pointAt}
      onPointerLeave={() => setFocus(null)}
    >
      <span aria-hidden className={styles.mark} data-tried={tried || undefined}>
        {label}
      </span>
      <div className={styles.facts}>
        <h4>
          <button
            type="button"
            className={styles.name}
            disabled={!areaCode}
            onFocus={pointAt}
            onBlur={() => setFocus(null)}
            onClick={() => areaCode && go({ selected: { kind: 'area', code: areaCode } })}
          >
            <span className="visually-hidden">{said}: </span>
            {name}
          </button>
        </h4>
        {children}
      </div>
    </li>
  );
}
