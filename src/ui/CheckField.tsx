import { Check } from 'lucide-react';
import styles from './CheckField.module.css';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** One thing that is so or not. */
export function CheckField({ label, isSelected, onChange }: Props) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className="visually-hidden"
        checked={isSelected}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={styles.box}>{isSelected && <Check aria-hidden size={16} />}</span>
      {label}
    </label>
  );
}
