import type { Area, CoreData, Organisation } from '../../domain';
import { compareNames } from '../../i18n';
import { isNationalService } from '../../store/selectors/organisations';
import { nationsOfSite, sitesByOrganisation } from '../../store/selectors/sitePlaces';

/** Services without a place of their own that are open in the area's nation, by name. */
export function nationalServices(core: CoreData, area: Area, language: string): Organisation[] {
  const sitesOf = sitesByOrganisation(core);
  return core.organisations
    .filter(
      (organisation) =>
        organisation.status !== 'closed' &&
        isNationalService(core, organisation) &&
        sitesOf.get(organisation.id)?.some((site) => nationsOfSite(site).includes(area.nation)),
    )
    .toSorted((a, b) => compareNames(a.name, b.name, language));
}
