import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { useStore, valueOf } from '../../store';
import type { Place } from './findable';

export interface PlaceWords {
  /** Name of a district by its index; null for an index that is none. */
  readonly areaName: (index: number) => string | null;
  /**
   * What a place lies in: a council in its nation, anything else in its district, and where
   * another has the same name in its region too. Null for what is larger or everywhere.
   */
  readonly around: (place: Place, ambiguous: boolean) => string | null;
}

export function usePlaceWords(): PlaceWords {
  const { t } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const core = useStore((state) => valueOf(state.data.core));
  const areaAt = (index: number | null) => (index === null ? undefined : core?.areas[index]);
  return {
    areaName: (index) => {
      const area = areaAt(index);
      return area ? nameIn(language, area) : null;
    },
    around: ({ kind, areaIndex }, ambiguous) => {
      const area = areaAt(areaIndex);
      if (!area) return null;
      const council = kind === 'council';
      const region = core?.regions.find(({ code }) => code === area.regionCode);
      const larger = region && ambiguous ? nameIn(language, region) : t(`nation.${area.nation}`);
      if (council) return larger;
      return ambiguous ? `${nameIn(language, area)}, ${larger}` : nameIn(language, area);
    },
  };
}
