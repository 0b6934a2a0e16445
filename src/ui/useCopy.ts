import { useState } from 'react';

interface CopyOutcome {
  readonly text: string;
  readonly kind: 'copied' | 'copyFailed';
}

/** Puts text on the clipboard. The outcome, null before, is the key of its sentence in `app`. */
export function useCopy(): {
  readonly outcome: CopyOutcome | null;
  readonly copy: (text: string) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      // A page without https, or a frame without leave, has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setOutcome({ text, kind: 'copied' });
    } catch {
      setOutcome({ text, kind: 'copyFailed' });
    }
  };
  return { outcome, copy };
}
