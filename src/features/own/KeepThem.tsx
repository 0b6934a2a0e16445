import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetKept, keep, readKept } from '../../store/ownKept';
import type { OwnData } from '../../store/ownSlice';
import { CheckField } from '../../ui/CheckField';
import { keptText } from './kept';
import styles from './OwnPanel.module.css';

/** Keeps the points in this browser, and forgets them again: only ever when asked. */
export function KeepThem({ own }: { readonly own: OwnData }) {
  const { t } = useTranslation('own');
  const [state, setState] = useState(() => (isKept(own) ? 'kept' : 'none'));
  const change = (on: boolean): void => {
    if (on) setState(keep(keptText(own)) ? 'kept' : 'refused');
    else {
      forgetKept();
      setState('none');
    }
  };
  return (
    <div>
      <CheckField label={t('keep.label')} isSelected={state === 'kept'} onChange={change} />
      <p className={styles.note}>{t('keep.note')}</p>
      <p role="status" className={styles.note}>
        {t(`keep.${state as 'kept' | 'none' | 'refused'}`)}
      </p>
    </div>
  );
}

/** Where nothing is kept, fifty thousand points need not be written out to say so. */
function isKept(own: OwnData): boolean {
  const kept = readKept();
  return kept !== null && kept === keptText(own);
}
