import { ClipboardCopy, FileDown, SquarePen } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton';
import { saveFile } from '../../ui/saveFile';
import { issueLink } from './issueLink';
import styles from './Record.module.css';

interface Props {
  readonly title: string;
  /** The change in words, and the block. */
  readonly text: string;
  /** Of the file. */
  readonly name: string;
}

/** Set when the map is built; see src/publish/README.md. */
const TARGETS = {
  to: import.meta.env.VITE_CORRECTIONS_TO ?? '',
  issues: import.meta.env.VITE_CORRECTIONS_ISSUES ?? '',
};

/** Copy and send, open an issue, save a file: always by the reader's own means. */
export function WaysOut({ title, text, name }: Props) {
  const { t } = useTranslation('record');
  const issue = issueLink(TARGETS.issues, title, text);
  return (
    <>
      <h3>{t('out.title')}</h3>
      <ol className={styles.ways}>
        <li className={styles.way}>
          <div className={styles.wayLine}>
            <CopyButton text={() => text}>
              <ClipboardCopy aria-hidden size={16} />
              {t('out.copy')}
            </CopyButton>
          </div>
          <p>{TARGETS.to ? <SendTo address={TARGETS.to} title={title} /> : t('out.toNobody')}</p>
        </li>
        <li className={styles.way}>
          {issue ? (
            <>
              <a className="button" href={issue.href} target="_blank" rel="noopener noreferrer">
                <SquarePen aria-hidden size={16} />
                {t('out.issue')}
                <span className="visually-hidden">{t('out.newTab')}</span>
              </a>
              <p className={styles.hint}>
                {t(issue.holdsText ? 'out.issueHint' : 'out.issueLong')}
              </p>
            </>
          ) : (
            <p>{t('out.issueNone')}</p>
          )}
        </li>
        <li className={styles.way}>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(name, [text], 'text/plain;charset=utf-8')}
          >
            <FileDown aria-hidden size={16} />
            {t('out.save')}
          </button>
          <p className={styles.hint}>{t('out.saveHint')}</p>
        </li>
      </ol>
    </>
  );
}

/** The address stands to be read; as a link it opens a message without the text, which is pasted. */
function SendTo({ address, title }: { readonly address: string; readonly title: string }) {
  const href = `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(title)}`;
  return (
    <Trans
      i18nKey="out.to"
      ns="record"

      components={{ mail: <a href={href}>{address}</a> }}
    />
  );
}
