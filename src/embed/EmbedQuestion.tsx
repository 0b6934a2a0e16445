import { useTranslation } from 'react-i18next';
import { addMessages } from '../i18n';
import { titles } from '../i18n/en/titles';
import { useStore, valueOf } from '../store';
import { stateWords } from '../store/selectors/stateWords';
import { selectIndicators } from '../store/selectors/indicators';
import styles from './Embed.module.css';

addMessages({ titles });

interface EmbedQuestionProps {
  /** What stands above already, which need not be said again. */
  readonly title: string;
  /** Whether it stands large, above the number that answers it. */
  readonly heading?: boolean;
}

/** In words what is asked and where, unless the title says just that. */
export function EmbedQuestion({ title, heading = false }: EmbedQuestionProps) {
  const { t } = useTranslation(['domain', 'titles']);
  const link = useStore((state) => state.link);
  const core = useStore((state) => valueOf(state.data.core));
  const indicators = useStore(selectIndicators);
  if (!core) return null;
  const words = stateWords({ ...link, selected: null, show: 'map' }, { core, indicators }, t).title;
  if (heading) return <p className={styles.question}>{words}</p>;
  return (
    <p role="status" className={styles.brief}>
      {words === title ? null : words}
    </p>
  );
}
