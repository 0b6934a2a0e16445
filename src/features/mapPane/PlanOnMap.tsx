import { useEffect, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { addMessages } from '../../i18n';
import { plan } from '../../i18n/en/plan';
import type { PpsMap } from '../../map/PpsMap';
import { letterOf } from '../../parts/plan/labels';
import { useMapPlaces } from '../../parts/plan/useMapPlaces';
import { usePlanWork } from '../../parts/plan/usePlanWork';
import { useStore } from '../../store';
import { districtsOf, territoryCodes } from '../../store/selectors/territory';
import { boundsOfPoints } from './bounds';
import { placePadding } from './padding';
import { PickNotice } from './PickNotice';

addMessages({ plan });

interface Props {
  readonly map: PpsMap | null;
  readonly core: CoreData;
  readonly container: RefObject<HTMLElement | null>;
}

/** The places of the plan on the map, and the words while one waits for a click. */
export function PlanOnMap({ map, core, container }: Props) {
  const { t } = useTranslation('plan');
  const picking = useStore((state) => state.pickingPlanned);
  const places = useMapPlaces();
  usePlanWork();
  useEffect(() => {
    map?.setPlan(places);
    return () => map?.setPlan([]);
  }, [map, places]);
  useTerritoryInView(map, core, container);
  if (!picking) return null;
  const moves = picking.kind === 'move';
  return (
    <PickNotice
      map={map}
      hint={moves ? t('tried.moveHint', { name: letterOf(picking.at) }) : t('tried.pickHint')}
      cancel={t('tried.cancel')}
      // To move one, its new place is first asked for in the field.
      takesFocus={!moves}
    />
  );
}

/** Brings what a plan may choose from into view, when another is chosen. */
function useTerritoryInView(
  map: PpsMap | null,
  core: CoreData,
  container: RefObject<HTMLElement | null>,
): void {
  const codes = useStore(({ link }) => territoryCodes(core, link).join(' '));
  useEffect(() => {
    if (!map || codes === '' || useStore.getState().link.camera !== null) return;
    const within = new Set(districtsOf(core, codes.split(' ')));
    const corners = core.areas
      .filter(({ code }) => within.has(code))
      .flatMap(({ bounds: [west, south, east, north] }) => [
        [west, south] as const,
        [east, north] as const,
      ]);
    const bounds = boundsOfPoints(corners);
    if (bounds && container.current) map.fitBounds(bounds, placePadding(container.current));
  }, [map, core, container, codes]);
}
