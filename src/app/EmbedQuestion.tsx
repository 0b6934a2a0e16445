import { useTranslation } from 'react-i18next';
import { addMessages } from '../i18n';
import { titles } from '../i18n/en/titles';
import { useStore, valueOf } from '../store';
import { stateWords } from '../store/selectors/stateWords';
import styles from './Embed.module.css';

addMessages({ titles });

/** In words what an embedded map of areas is coloured by. */
export function EmbedQuestion() {
  const { t } = useTranslation(['domain', 'titles']);
  const link = useStore((state) => state.link);
  const core = useStore((state) => valueOf(state.data.core));
  const indicators = useStore((state) => valueOf(state.data.indicators)?.indicators ?? null);
  if (!core) return null;
  return (
    <p role="status" className={styles.brief}>
      {stateWords({ ...link, selected: null, show: 'map' }, { core, indicators }, t).title}
    </p>
  );
}
