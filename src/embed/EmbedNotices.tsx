import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '../i18n';
import { LEAST_CONTRAST } from '../domain/contrast';
import { useStore } from '../store';
import type { RefusedPair } from '../store/embedColours';
import { asksForStudies } from '../store/selectors/studied';
import { useMovedOn } from '../parts/edition/useMovedOn';
import { FileTrouble } from '../parts/Trouble';
import { useUnread } from '../parts/useUnread';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';

const MovedOn = onDemand(() => import('../parts/edition/MovedOn').then((code) => code.MovedOn));

interface EmbedNoticesProps {
  readonly refused: readonly RefusedPair[];
  /** Kept in a sandbox without an origin of its own. */
  readonly noOrigin: boolean;
}

/** What the page around the frame should know: what of its address was refused, a sandbox too tight. */
export function EmbedNotices({ refused, noOrigin }: EmbedNoticesProps) {
  const { t } = useTranslation(['embed', 'app']);
  const language = useStore((state) => state.link.language);
  const unread = useUnread();
  const askedEdition = useMovedOn();
  // Without them what is shown is more than was asked for.
  const studies = useStore((state) => asksForStudies(state.link));
  return (
    <div role="note" className={styles.notices}>
      {unread.length > 0 && <p>{t('app:unread', { names: formatList(unread, language) })}</p>}
      {askedEdition !== null && (
        <Suspense fallback={null}>
          <MovedOn asked={askedEdition} />
        </Suspense>
      )}
      {studies && <FileTrouble files={['details']} />}
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
