import { useMemo } from 'react';
import { useStore, valueOf } from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import type { ShownPlace } from './PlaceItem';
import { siteCells } from './recordCells';
import type { RecordForm } from './useRecordForm';

/** The places that the tables hold of the record, as the form shows them. */
export function useKnownPlaces({ core, subject }: RecordForm): readonly ShownPlace[] {
  const details = useStore((state) => valueOf(state.data.details));
  return useMemo(() => {
    const sites = sitesByOrganisation(core).get(subject.organisation ?? '') ?? [];
    return sites.map((site): ShownPlace => {
      const before = {
        ...siteCells(site, details?.siteWords.get(site.id)),
        precision: site.precision,
        area_code: site.areaCode ?? '',
        nation: site.nation,
      };
      return { site: site.id, at: -1, change: null, cells: before, before };
    });
  }, [core, subject, details]);
}
