import { ClipboardCopy } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../ui/useCopy';
import styles from './EmbedBuilder.module.css';

interface Props {
  readonly name: string;
  readonly hint: string;
  readonly code: string;
}

/** Code in a field that can be selected with the keyboard, and a button that copies it. */
export function CodeBlock({ name, hint, code }: Props) {
  const { t } = useTranslation(['embedBuilder', 'app']);
  const id = useId();
  const { outcome, copy } = useCopy();
  return (
    <div className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <p className={styles.soft}>{hint}</p>
      <textarea
        id={id}
        className={styles.code}
        readOnly
        value={code}
        rows={10}
        spellCheck={false}
      />
      <div className={styles.row}>
        <button
          type="button"
          className="button"
          aria-label={t('copyNamed', { name })}
          onClick={() => void copy(code)}
        >
          <ClipboardCopy aria-hidden size={16} />
          {t('copy')}
        </button>
        <span role="status">{outcome?.text === code && t(`app:${outcome.kind}`)}</span>
      </div>
    </div>
  );
}
