import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components';
import styles from './Record.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** What it means, where the name alone does not say it. */
  readonly meaning?: string;
  readonly lang?: 'en' | 'cy' | undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice[];
  readonly problem: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Any number of choices, with what each means. */
export function ChecksEntry({ id, label, hint, value, choices, problem, onChange }: Props) {
  return (
    <CheckboxGroup
      id={id}
      className={styles.field ?? ''}
      value={[...value]}
      onChange={onChange}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
      <div className={styles.checks} data-meant={choices.some(({ meaning }) => meaning)}>
        {choices.map((choice) => (
          <Checkbox key={choice.id} value={choice.id} className={styles.check ?? ''}>
            <span className={styles.box}>
              <Check aria-hidden size={16} />
            </span>
            <span lang={choice.lang}>
              {choice.name}
              {choice.meaning && (
                <>
                  <span className="heard-only">: </span>
                  <span className={styles.meaning}>{choice.meaning}</span>
                </>
              )}
            </span>
          </Checkbox>
        ))}
      </div>
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </CheckboxGroup>
  );
}
