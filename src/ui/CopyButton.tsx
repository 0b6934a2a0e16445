import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CopyButton.module.css';
import { useCopy } from './useCopy';

interface Props {
  /** Worked out when it is asked for, and not before. */
  readonly text: () => string;
  /** The words on the button. */
  readonly children: ReactNode;
}

/** Copies text and says so. Where the browser refuses, shows the text, to be copied by hand. */
export function CopyButton({ text, children }: Props) {
  const { t } = useTranslation('app');
  const { outcome, copy } = useCopy();
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(text())}>
        {children}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome && t(outcome.kind)}
      </span>
      {outcome?.kind === 'copyFailed' && (
        <textarea
          className={styles.text}
          aria-label={t('copyByHand')}
          readOnly
          rows={3}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
