import { useTranslation } from 'react-i18next';
import { useStore, valueOf } from '../../store';
import styles from './AreaProfile.module.css';
import { clusterSentence, whyWords, type SimilarFacts } from '../../parts/similar/similarWords';

/** Why the Office for National Statistics may find these areas similar, from figures of our own. */
export function WhySimilar({ facts }: { readonly facts: SimilarFacts }) {
  const { t } = useTranslation('similar');
  const clusters = useStore((state) => valueOf(state.data.comparisons)?.clusters);
  const { lead, figures } = whyWords(facts, t);
  return (
    <>
      <h3>{t('why')}</h3>
      <p>{lead}</p>
      {figures.length > 0 && (
        <ul className={styles.bullets}>
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
      {clusters && <p>{clusterSentence(facts, clusters, t)}</p>}
    </>
  );
}
