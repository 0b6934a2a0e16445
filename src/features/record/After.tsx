import { useTranslation } from 'react-i18next';
import type { PpsRecord } from '../../dataset/record';
import { DEFAULT_LINK } from '../../store';
import { formatLink } from '../../store/url';
import { CopyButton } from '../../ui/CopyButton';
import styles from './Record.module.css';

/** What happens next, and how the organisation can prove that a record is its own. */
export function After({ record }: { readonly record: PpsRecord }) {
  const { t } = useTranslation('record');
  const { organisation: id, kind } = record;
  const address =
    id === null
      ? null
      : `${pageAddress()}#${formatLink({
          ...DEFAULT_LINK,
          view: 'organisation',
          selected: { kind: 'organisation', id },
        })}`;
  return (
    <>
      <h3>{t('after.title')}</h3>
      <p>{t(kind === 'looked' ? 'after.looked' : 'after.read')}</p>
      {kind !== 'looked' && <p>{t('after.prove')}</p>}
      {address && (
        <>
          <p>
            {t('after.link')} <code>{pointingBack(address)}</code>
          </p>
          <p>{t('after.words', { line: `pps-map: ${id}` })}</p>
          <div className={styles.actions}>
            <CopyButton text={() => pointingBack(address)}>{t('after.copyLink')}</CopyButton>
          </div>
        </>
      )}
    </>
  );
}

/** What the tool that proves a record looks for; "me" says that who sets it speaks of itself. */
function pointingBack(address: string): string {
  return `<a rel="me" href="${address.replaceAll('&', '&amp;')}">People Powered Services</a>`;
}

/** The page without its state. */
function pageAddress(): string {
  const { origin, pathname } = window.location;
  return origin + pathname;
}
