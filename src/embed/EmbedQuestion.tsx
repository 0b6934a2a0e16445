import { useTranslation } from 'react-i18next';
import { addMessages } from '../i18n';
import { titles } from '../i18n/en/titles';
import { useStore, valueOf } from '../store';
import { stateWords } from '../store/selectors/stateWords';
import { selectIndicators } from '../store/selectors/indicators';
import styles from './Embed.module.css';

addMessages({ titles });

/** In words what an embedded map of areas is coloured by, unless its title says just that. */
export function EmbedQuestion({ title }: { readonly title: string }) {
  const { t } = useTranslation(['domain', 'titles']);
  const link = useStore((state) => state.link);
  const core = useStore((state) => valueOf(state.data.core));
  const indicators = useStore(selectIndicators);
  if (!core) return null;
  const words = stateWords({ ...link, selected: null, show: 'map' }, { core, indicators }, t).title;
  return (
    <p role="status" className={styles.brief}>
      {words === title ? null : words}
    </p>
  );
}
