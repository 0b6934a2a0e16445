import { useId } from 'react';
import styles from './ChoiceField.module.css';
import { Radios } from './Radios';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** One choice out of a few, all in sight, under its name. */
export function ChoiceField<Id extends string>({ label, ...choice }: Props<Id>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <Radios label={{ id }} className={styles.choices} looks={styles.choice} {...choice} />
    </div>
  );
}
