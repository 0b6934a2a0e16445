import { X } from 'lucide-react';
import type { ReactNode } from 'react';
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
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ key, name, removeWords, onRemove }) => (
        <li key={key}>
          <button type="button" className={styles.chip} aria-label={removeWords} onClick={onRemove}>
            {name}
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
      {last && <li>{last}</li>}
    </ul>
  );
}
