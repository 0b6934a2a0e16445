import { ClipboardCopy, FileCode, Layers2, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StateLink } from '../../parts/StateLink';
import { CopyButton } from '../../ui/CopyButton';
import styles from './Brief.module.css';
import { useRichCopy } from './useRichCopy';

interface Props {
  readonly text: () => string;
  readonly html: () => string;
  readonly markdown: () => string;
}

/** What to do with a brief: print it, take it into a document, see its question on the map. */
export function BriefActions({ text, html, markdown }: Props) {
  const { t } = useTranslation('brief');
  const { outcome, copy } = useRichCopy();
  return (
    <div className={styles.actions}>
      <button type="button" className="button button-strong" onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        {t('actions.print')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void copy({ text: text(), html: html() })}
      >
        <ClipboardCopy aria-hidden size={16} />
        {t('actions.rich')}
      </button>
      <CopyButton text={markdown}>
        <FileCode aria-hidden size={16} />
        {t('actions.markdown')}
      </CopyButton>
      <StateLink to={{ view: 'gaps', show: 'map' }} className="button">
        <Layers2 aria-hidden size={16} />
        {t('actions.map')}
      </StateLink>
      <p role="status" className={styles.outcome}>
        {outcome && t(`actions.${outcome.kind}`)}
      </p>
      {outcome?.kind === 'failed' && (
        <textarea
          className={styles.byHand}
          aria-label={t('actions.failed')}
          readOnly
          rows={4}
          value={outcome.text}
        />
      )}
    </div>
  );
}
