import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import type { Facet } from '../../store';
import { facetNames } from '../../store/selectors/names';

/** The name of an option of a facet, in the words and the language of the page. */
export function useFacetNames(
  core: CoreData,
  language: string,
): (facet: Facet, value: string) => string {
  const { t } = useTranslation(['domain']);
  return facetNames(core, language, t);
}
