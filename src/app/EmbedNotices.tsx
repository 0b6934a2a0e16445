import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n';
import { LEAST_CONTRAST } from '../domain/contrast';
import { useStore } from '../store';
import type { RefusedPair } from '../store/embedColours';
import styles from './Embed.module.css';

/** What the page around the frame should know: colours that were refused, a sandbox too tight. */
export function EmbedNotices({ refused }: { readonly refused: readonly RefusedPair[] }) {
  const { t } = useTranslation('embed');
  const language = useStore((state) => state.link.language);
  // The browser gives this origin to a sandbox without allow-same-origin.
  const noOrigin = window.origin === 'null';
  if (refused.length === 0 && !noOrigin) return null;
  return (
    <div role="note" className={styles.notices}>
      {noOrigin && <p>{t('noOrigin')}</p>}
      {refused.map(({ part, colour, paper, ratio }) => (
        <p key={part}>
          {t(`refused.${part}`, {
            colour,
            paper,
            ratio: formatNumber(ratio, 1, language),
            least: formatNumber(LEAST_CONTRAST, 1, language),
          })}
        </p>
      ))}
    </div>
  );
}
