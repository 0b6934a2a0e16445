import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { useStore, valueOf } from '../../store';
import { nameIn } from '../../ui/nameIn';
import styles from './OutlineMap.module.css';
import { outlineOf } from './outline';

/** The area among its neighbours, as a drawing that also prints. */
export function OutlineMap({ area }: { readonly area: Area }) {
  const { t } = useTranslation('profile');
  const language = useStore((state) => state.link.language);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const outline = useMemo(() => boundaries && outlineOf(boundaries, area), [boundaries, area]);
  if (!outline) return null;
  return (
    <svg
      role="img"
      aria-label={t('outline', { name: nameIn(language, area) })}
      className={styles.map}
      viewBox={`0 0 ${outline.width} ${outline.height}`}
    >
      <path className={styles.others} d={outline.others} />
      <path className={styles.own} d={outline.own} />
    </svg>
  );
}
