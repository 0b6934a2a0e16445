import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import styles from './CheckField.module.css';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** One thing that is so or not. */
export function CheckField({ label, isSelected, onChange }: Props) {
  return (
    <Checkbox className={styles.choice ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={styles.box}>{isSelected && <Check aria-hidden size={16} />}</span>
      {label}
    </Checkbox>
  );
}
