import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';
import { forget, keep, readKept } from './keptDraft';
import styles from './Record.module.css';
import type { RecordForm } from './useRecordForm';

type Told = 'kept' | 'forgotten' | 'refused' | 'restored' | 'unreadable';

const TOLD_FIRST: Readonly<Record<NonNullable<RecordForm['kept']>, Told | null>> = {
  none: null,
  kept: 'restored',
  unreadable: 'unreadable',
};

/** Keeps the draft on the device, and takes it away again: only ever when asked. */
export function KeepDraft({ form }: { readonly form: RecordForm }) {
  const { t } = useTranslation('record');
  const { key, draft, kept } = form;
  const [keeping, setKeeping] = useState(() => readKept(key).state === 'kept');
  const [told, setTold] = useState(kept && TOLD_FIRST[kept]);
  const begun = useStore((state) => key in state.drafts) || keeping;
  const change = (wanted: boolean): void => {
    if (!wanted) forget(key);
    const done = wanted && keep(key, draft);
    setKeeping(done);
    setTold(done ? 'kept' : wanted ? 'refused' : 'forgotten');
  };
  const startAfresh = (): void => {
    form.startAfresh();
    setKeeping(false);
    setTold(null);
  };
  return (
    <div className={styles.field}>
      <div className={styles.actions}>
        <CheckField label={t('keep.label')} isSelected={keeping} onChange={change} />
        {begun && (
          <button type="button" className="button" onClick={startAfresh}>
            {t('keep.startAfresh')}
          </button>
        )}
      </div>
      <p className={styles.hint}>{t('keep.hint')}</p>
      <p role="status" className={styles.hint}>
        {told && t(`keep.${told}`)}
      </p>
    </div>
  );
}
