import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { useStore, valueOf } from '../../store';
import styles from './AreaPanel.module.css';

/** The official statistical neighbours, as buttons that select them; nothing until the figures arrive. */
export function SimilarAreas({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const similarAt = useStore((state) => valueOf(state.data.figures)?.similarAt);
  const similar = similarAt?.[core.areas.indexOf(area)]?.map((at) => core.areas[at]!);
  if (!similar) return null;
  return (
    <section className={styles.section}>
      <h3>{t('similar.title')}</h3>
      <p className={styles.soft}>{similar.length > 0 ? t('similar.explain') : t('similar.none')}</p>
      {similar.length > 0 && (
        <ol className={styles.chips}>
          {similar.map((other) => (
            <li key={other.code}>
              <button
                type="button"
                className="button-plain"
                onClick={() => go({ selected: { kind: 'area', code: other.code } })}
              >
                {nameIn(language, other)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
