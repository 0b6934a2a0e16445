import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetKept, keep, readKept, type KeptThing } from '../../store/ownKept';
import { CheckField } from '../../ui/CheckField';
import styles from './OwnPanel.module.css';

interface Props {
  readonly thing: KeptThing;
  /** What is to be kept. */
  readonly text: () => string;
}

/** Keeps a person's own data in this browser, and forgets it again: only ever when asked. */
export function KeepThem({ thing, text }: Props) {
  const { t } = useTranslation('own');
  const [state, setState] = useState(() => (isKept(thing, text) ? 'kept' : 'none'));
  const change = (on: boolean): void => {
    if (on) setState(keep(thing, text()) ? 'kept' : 'refused');
    else {
      forgetKept(thing);
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
function isKept(thing: KeptThing, text: () => string): boolean {
  const kept = readKept(thing);
  return kept !== null && kept === text();
}
