import { useId } from 'react';
import styles from './EmbedBuilder.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: readonly Id[];
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Any of a few, in the order of the choices. */
export function CheckboxSet<Id extends string>({ label, value, choices, onChange }: Props<Id>) {
  const prefix = useId();
  const toggle = (id: Id): void =>
    onChange(choices.map((c) => c.id).filter((other) => value.includes(other) !== (other === id)));
  return (
    <fieldset>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} htmlFor={prefix + id} className={styles.check}>
          <input
            type="checkbox"
            id={prefix + id}
            checked={value.includes(id)}
            onChange={() => toggle(id)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
