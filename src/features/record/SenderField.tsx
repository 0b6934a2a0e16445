import { useTranslation } from 'react-i18next';
import { SENDERS } from '../../dataset/record';
import { ChoiceEntry } from './ChoiceEntry';
import { elementOf } from './problems';
import type { FieldsProps } from './RecordPage';

/** Whether the sender speaks for the organisation. No name is asked for. */
export function SenderField({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const id = elementOf('sender');
  return (
    <ChoiceEntry
      id={id}
      label={t('sender.label')}
      hint={t('sender.hint')}
      value={form.draft.sender ?? 'public'}
      choices={SENDERS.map((sender) => ({ id: sender, name: t(`sender.${sender}`) }))}
      problem={problemAt(id)}
      onChange={(sender) => form.change({ sender })}
    />
  );
}
