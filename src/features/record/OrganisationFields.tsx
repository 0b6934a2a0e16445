import { useTranslation } from 'react-i18next';
import type { OrganisationField } from '../../dataset/record';
import { ChoiceEntry } from './ChoiceEntry';
import { CONTROLS, type Control } from './fields';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';
import { SectorChecks } from './SectorChecks';
import { TextEntry } from './TextEntry';
import { useChoiceNames } from './useChoiceNames';

/** Every column that a sender may set, asked for as its schema says. */
export function OrganisationFields(props: FieldsProps) {
  const { t } = useTranslation('record');
  return (
    <section className={styles.section} aria-labelledby="record-about">
      <h2 id="record-about">{t('about')}</h2>
      <div className={styles.fields}>
        {CONTROLS.map(({ field, control }) => (
          <Field key={field} {...props} field={field} control={control} />
        ))}
      </div>
    </section>
  );
}

interface FieldProps extends FieldsProps {
  readonly field: OrganisationField;
  readonly control: Control;
}

function Field({ form, problemAt, field, control }: FieldProps) {
  const { t } = useTranslation('record');
  const { draft, subject } = form;
  const value = draft.fields[field] ?? subject.cells[field] ?? '';
  const id = elementOf(`set ${field}`);
  const onChange = (cell: string): void =>
    form.change({ fields: { ...draft.fields, [field]: cell } });
  const label = t(`field.${field}.label`);
  const shared = { id, hint: t(`field.${field}.hint`), problem: problemAt(id), onChange };
  switch (control.kind) {
    case 'sectors':
      return <SectorChecks {...shared} label={label} core={form.core} cell={value} />;
    case 'choice':
      return <Choice {...shared} label={label} field={field} value={value} control={control} />;
    case 'text':
      return (
        <TextEntry
          {...shared}
          label={control.mayBeEmpty ? t('optional', { label }) : label}
          value={value}
          long={control.long}
        />
      );
  }
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly field: OrganisationField;
  readonly value: string;
  readonly control: Extract<Control, { kind: 'choice' }>;
  readonly onChange: (cell: string) => void;
}

/** Stands for an empty cell: a choice has an id that is something. */
const NOT_SAID = 'not-said';

function Choice({ field, value, control, onChange, ...rest }: ChoiceProps) {
  const { t } = useTranslation('record');
  const nameOf = useChoiceNames();
  const choices = control.choices.map((id) => ({ id, name: nameOf(field, id) }));
  const all = control.mayBeEmpty ? [...choices, { id: NOT_SAID, name: t('notSaid') }] : choices;
  const chosen = value === '' ? (control.mayBeEmpty ? NOT_SAID : null) : value;
  return (
    <ChoiceEntry
      {...rest}
      value={chosen}
      choices={all}
      onChange={(id) => onChange(id === NOT_SAID ? '' : id)}
    />
  );
}
