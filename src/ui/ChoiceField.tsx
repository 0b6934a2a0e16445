import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './ChoiceField.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** One choice out of a few, all in sight. */
export function ChoiceField<Id extends string>({ label, value, choices, onChange }: Props<Id>) {
  return (
    <RadioGroup
      className={styles.field ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.choices}>
        {choices.map(({ id, name }) => (
          <Radio key={id} value={id} className={styles.choice ?? ''}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
