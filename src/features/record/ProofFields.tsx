import { useTranslation } from 'react-i18next';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';
import { TextEntry } from './TextEntry';

/** Where the team can read all this, and what fits nowhere else. */
export function ProofFields({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const [page, note] = [elementOf('page'), elementOf('note')];
  return (
    <section className={styles.section} aria-labelledby="record-proof">
      <h2 id="record-proof">{t('proof.title')}</h2>
      <div className={styles.fields}>
        <TextEntry
          id={page}
          label={t('optional', { label: t('proof.page') })}
          hint={t('proof.pageHint')}
          value={form.draft.page}
          problem={problemAt(page)}
          onChange={(text) => form.change({ page: text })}
        />
        <TextEntry
          id={note}
          label={t('proof.note')}
          hint={t('proof.noteHint')}
          value={form.draft.note}
          problem={problemAt(note)}
          long
          onChange={(text) => form.change({ note: text })}
        />
      </div>
    </section>
  );
}
