import { useTranslation } from 'react-i18next';
import { NATION_CODES, NATIONS, type CoreData } from '../../domain';
import { areasByCode } from '../../store/selectors/sitePlaces';
import { nameIn } from '../../ui/nameIn';

/** The name of a district, county, region or nation by its official code. */
export function usePlaceName(core: CoreData, language: string): (code: string) => string {
  const { t } = useTranslation('domain');
  return (code) => {
    const nation = NATIONS.find((other) => NATION_CODES[other] === code);
    if (nation) return t(`nation.${nation}`);
    const named =
      areasByCode(core).get(code) ?? core.regions.find((region) => region.code === code);
    if (named) return nameIn(language, named);
    return core.areas.find(({ countyCode }) => countyCode === code)?.countyName ?? code;
  };
}
