import { useTranslation } from 'react-i18next';
import { LEAST_CONTRAST } from '../../domain/contrast';
import type { RefusedPair } from '../../store/embedColours';
import styles from './EmbedBuilder.module.css';

/** Which colours cannot be read together, in a sentence each. */
export function Refused({ refused }: { readonly refused: readonly RefusedPair[] }) {
  const { t } = useTranslation('embed');
  return (
    <div role="status" className={styles.status}>
      {refused.length > 0 && (
        <div className={styles.warn}>
          {refused.map((pair) => (
            <p key={pair.part}>{t(`refused.${pair.part}`, { ...pair, least: LEAST_CONTRAST })}</p>
          ))}
        </div>
      )}
    </div>
  );
}
