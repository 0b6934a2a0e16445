import { useTranslation } from 'react-i18next';
import { nameIn, nameLanguage } from '../../i18n';
import { useStore } from '../../store';
import { ChecksEntry } from './ChecksEntry';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';

/** Practices with what each means. People suggest them, the team sets them. */
export function PracticeFields({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const language = useStore((state) => state.link.language);
  const { practices } = form.core.taxonomy;
  const id = elementOf('suggest practices');
  return (
    <section className={styles.section}>
      <ChecksEntry
        id={id}
        label={t('practices.title')}
        hint={t('practices.suggested')}
        value={form.draft.practices ?? form.subject.practices}
        choices={practices.map((practice) => ({
          id: practice.id,
          name: nameIn(language, practice),
          meaning: language === 'cy' ? practice.definitionWelsh : practice.definition,
          lang: nameLanguage(language, practice),
        }))}
        problem={problemAt(id)}
        onChange={(chosen) => form.change({ practices: chosen })}
      />
    </section>
  );
}
