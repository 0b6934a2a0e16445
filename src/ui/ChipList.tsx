import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import styles from './ChipList.module.css';

export interface Chip {
  readonly key: string;
  readonly name: string;
  /** What a screen reader says of the button. */
  readonly removeWords: string;
  readonly onRemove: () => void;
}

interface Props {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** Stands last in the list. */
  readonly last?: ReactNode;
}

/** What is chosen, each removable. Nothing where nothing is. */
export function ChipList({ label, chips, last }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  const remove = (at: number, onRemove: () => void): void => {
    flushSync(onRemove);
    // The button that had the focus is gone: it goes on to the next one, or to the last.
    const left = list.current?.querySelectorAll('button') ?? [];
    (left[at] ?? left[at - 1])?.focus();
  };
  return (
    <ul ref={list} className={styles.chips} aria-label={label}>
      {chips.map(({ key, name, removeWords, onRemove }, at) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={removeWords}
            onClick={() => remove(at, onRemove)}
          >
            {name}
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
      {last && <li>{last}</li>}
    </ul>
  );
}
