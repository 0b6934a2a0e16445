import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FACETS, useStore } from '../../store';
import { isPlace, known } from '../../store/selectors/matching';
import { filterOf } from '../../store/selectors/organisations';
import styles from './ChosenFilters.module.css';
import { useCore } from './useCore';
import { useFacetNames } from './useFacetNames';
import { usePlaceName } from './usePlaceName';

/** The options and the area chosen, each removable. Text and ring are cleared where they are set. */
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
          {chips.length + Number(text !== '') + Number(near !== null) > 1 && (
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
