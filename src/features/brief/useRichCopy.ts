import { useState } from 'react';

interface Copied {
  readonly text: string;
  readonly html: string;
}

interface Outcome {
  /** With its headings and tables, as text alone, or not at all. The key of its sentence. */
  readonly kind: 'copied' | 'copiedPlain' | 'failed';
  readonly text: string;
}

/** Puts a document on the clipboard as rich text and as plain text, for whatever it is pasted into. */
export function useRichCopy(): {
  readonly outcome: Outcome | null;
  readonly copy: (copied: Copied) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (copied: Copied): Promise<void> => {
    setOutcome({ kind: await copyOut(copied), text: copied.text });
  };
  return { outcome, copy };
}

async function copyOut({ text, html }: Copied): Promise<Outcome['kind']> {
  try {
    // Not in Firefox before 127, and nowhere without https.
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
      return 'copiedPlain';
    }
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return 'copied';
  } catch {
    return 'failed';
  }
}
