import { useTranslation } from 'react-i18next';
import { elementOf } from './problems';
import type { FieldsProps } from './RecordPage';
import { TextEntry } from './TextEntry';

/** Why a record should close. */
export function CloseFields({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const id = elementOf('reason');
  return (
    <TextEntry
      id={id}
      label={t('close.reason')}
      hint={t('close.reasonHint')}
      value={form.draft.reason}
      problem={problemAt(id)}
      long
      onChange={(reason) => form.change({ reason })}
    />
  );
}
