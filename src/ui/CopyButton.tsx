import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CopyButton.module.css';

interface Props {
  /** Worked out when it is asked for, and not before. */
  readonly text: () => string;
  /** The words on the button. */
  readonly children: ReactNode;
}

/** Puts text on the clipboard, and says whether that worked. */
export function CopyButton({ text, children }: Props) {
  const { t } = useTranslation('app');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      // A page without https, or a frame without leave, has no clipboard at all.
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" className="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome && t(outcome)}
      </span>
    </span>
  );
}
