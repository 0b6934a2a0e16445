import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKm } from '../../i18n';
import { FACETS, useStore } from '../../store';
import { isPlace, known } from '../../store/selectors/matching';
import { filterOf } from '../../store/selectors/organisations';
import styles from './ChosenFilters.module.css';
import { useCore } from './useCore';
import { useFacetNames } from './useFacetNames';
import { usePlaceName } from './usePlaceName';

/** Everything that narrows the list, each removable by itself. */
export function ChosenFilters() {
  const { t } = useTranslation('explore');
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const filter = useStore(filterOf);
  const go = useStore((state) => state.go);
  const toggleFacet = useStore((state) => state.toggleFacet);
  const clearFilters = useStore((state) => state.clearFilters);
  const nameOf = useFacetNames(core, language);
  const placeName = usePlaceName(core, language);
  const { text, near, inside } = filter;

  const chips: Chip[] = FACETS.flatMap((facet) =>
    known(core, filter, facet).map((value) => ({
      key: `${facet}.${value}`,
      name: nameOf(facet, value),
      remove: () => toggleFacet(facet, value),
    })),
  );
  if (text.trim() !== '') {
    chips.push({
      key: 'text',
      name: t('filters.textChip', { text: text.trim() }),
      remove: () => go({ text: '' }),
    });
  }
  if (near) {
    const distance = formatKm(near.radiusKm, language);
    chips.push({
      key: 'near',
      name: t('filters.nearChip', { distance }),
      remove: () => go({ near: null }),
    });
  }
  if (inside !== null && isPlace(core, inside)) {
    chips.push({
      key: 'inside',
      name: t('filters.insideChip', { name: placeName(inside) }),
      remove: () => go({ inside: null }),
    });
  }
  return (
    <>
      {inside !== null && !isPlace(core, inside) && <p>{t('inside.unknown')}</p>}
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={t('filters.chosen')}>
          {chips.map(({ key, name, remove }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.chip}
                aria-label={t('filters.remove', { name })}
                onClick={remove}
              >
                {name}
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button type="button" className={styles.clear} onClick={clearFilters}>
                {t('filters.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}
