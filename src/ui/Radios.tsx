import { useId, type ReactNode } from 'react';
import styles from './Radios.module.css';

interface Props<Id extends string> {
  /** Names the group: words, or the id of the element that has them. */
  readonly label: string | { readonly id: string };
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: ReactNode }[];
  readonly onChange: (id: Id) => void;
  readonly className: string | undefined;
  /** Of one choice, drawn by its radio's :checked and :focus-visible. */
  readonly looks: string | undefined;
}

/** One choice out of a few, all in sight, as radio buttons of the browser under looks of their own. */
export function Radios<Id extends string>({
  label,
  value,
  choices,
  onChange,
  className,
  looks,
}: Props<Id>) {
  const name = useId();
  const named =
    typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.id };
  return (
    <div role="radiogroup" {...named} className={className}>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={choice.id === value}
            onChange={() => onChange(choice.id)}
          />
          <span className={looks}>{choice.name}</span>
        </label>
      ))}
    </div>
  );
}
