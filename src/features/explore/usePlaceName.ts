import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { placeName } from '../../store/selectors/names';

/** The name of a district, county, region or nation by its official code. */
export function usePlaceName(core: CoreData, language: string): (code: string) => string {
  const { t } = useTranslation(['domain']);
  return (code) => placeName(core, code, language, t);
}
