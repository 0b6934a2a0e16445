import { useTranslation } from 'react-i18next';
import { FACETS, useStore } from '../../store';
import { onlyActive } from '../../store/selectors/facets';
import { isPlace, known } from '../../store/selectors/matching';
import { filterOf } from '../../store/selectors/organisations';
import { ChipList, type Chip } from '../../ui/ChipList';
import styles from './ChosenFilters.module.css';
import { useCore } from '../../parts/useCore';
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

  const chip = (key: string, name: string, onRemove: () => void): Chip => ({
    key,
    name,
    removeWords: t('filters.remove', { name }),
    onRemove,
  });
  // The box beside the count says it already.
  const withBox = onlyActive(filter);
  const chips: Chip[] = FACETS.filter((facet) => facet !== 'status' || !withBox).flatMap((facet) =>
    known(core, filter, facet).map((value) =>
      chip(`${facet}.${value}`, nameOf(facet, value), () => toggleFacet(facet, value)),
    ),
  );
  if (inside !== null && isPlace(core, inside)) {
    const name = t('filters.insideChip', { name: placeName(inside) });
    chips.push(chip('inside', name, () => go({ inside: null })));
  }
  return (
    <>
      {inside !== null && !isPlace(core, inside) && <p>{t('inside.unknown')}</p>}
      <ChipList
        label={t('filters.chosen')}
        chips={chips}
        last={
          chips.length + Number(text !== '') + Number(near !== null) > 1 && (
            <button type="button" className={styles.clear} onClick={clearFilters}>
              {t('filters.clear')}
            </button>
          )
        }
      />
    </>
  );
}
