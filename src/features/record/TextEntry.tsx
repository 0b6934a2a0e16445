import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './Record.module.css';

interface Props {
  /** Of the element, so that the list of problems can lead to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** A sentence; null where nothing is wrong. */
  readonly problem: string | null;
  readonly long?: boolean;
  readonly onChange: (text: string) => void;
}

/** A text to be typed, with what is wrong with it. */
export function TextEntry({ id, label, hint, value, problem, long = false, onChange }: Props) {
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {long ? (
        <TextArea id={id} className={styles.input ?? ''} rows={4} />
      ) : (
        <Input id={id} className={styles.input ?? ''} autoComplete="off" />
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
