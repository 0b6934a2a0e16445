import { FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components';
import styles from './Record.module.css';

interface Props<Id extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Null until one is chosen. */
  readonly value: Id | null;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly problem: string | null;
  readonly onChange: (id: Id) => void;
}

/** One choice out of a few, all in sight, with what is wrong with it. */
export function ChoiceEntry<Id extends string>({
  id,
  label,
  hint,
  value,
  choices,
  problem,
  onChange,
}: Props<Id>) {
  return (
    <RadioGroup
      id={id}
      className={styles.field ?? ''}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.id === chosen);
        if (choice) onChange(choice.id);
      }}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={styles.choice ?? ''}>
            <span className={styles.dot} />
            {choice.name}
          </Radio>
        ))}
      </div>
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </RadioGroup>
  );
}
