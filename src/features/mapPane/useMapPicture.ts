import { useEffect, useMemo } from 'react';
import type { CoreData } from '../../domain';
import type { PpsMap } from '../../map/PpsMap';
import type { MapThemeName } from '../../map/theme';
import { useStore } from '../../store';
import { selectMapAreas } from '../../store/selectors/gaps';
import { selectShownSites } from '../../store/selectors/shownSites';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { areaColours, type AreaCertainty } from './areaColours';
import type { AreaLayer } from '../../map/areaLayer';
import { mapSites } from './mapSites';
import { isPicking } from './picking';
import { useMapMessages } from './useMapMessages';

const NO_COLOURS = new Map<string, never>();

/** Keeps the living map in step with the store. One effect per thing drawn. */
export function useMapPicture(
  map: PpsMap | null,
  core: CoreData,
  layer: AreaLayer | null,
  certainty: AreaCertainty,
  theme: MapThemeName,
): void {
  const messages = useMapMessages();
  const language = useStore((state) => state.link.language);
  const areaStyle = useStore((state) => state.link.areaStyle);
  const classes = useStore((state) => state.link.classes);
  const areas = useStore(selectMapAreas);
  const chosenSectors = useStore((state) => state.link.facets.sector);
  const sites = useStore(selectShownSites);
  const selected = useStore((state) => state.link.selected);
  const near = useStore((state) => state.link.near);
  const focus = useStore((state) => state.focus);
  const picking = useStore(isPicking);

  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setLanguage(language, messages), [map, language, messages]);
  useEffect(() => {
    const shown = new Set(areas);
    if (layer)
      map?.setAreaColours(areaStyle, areaColours(core.areas, shown, layer, classes, certainty));
    else map?.setAreaColours('off', NO_COLOURS);
  }, [map, core, areas, layer, areaStyle, classes, certainty]);

  const drawnSites = useMemo(
    () => mapSites(core, sites, chosenSectors),
    [core, sites, chosenSectors],
  );
  useEffect(() => map?.setSites(drawnSites), [map, drawnSites]);
  useEffect(() => map?.setNear(near), [map, near]);
  useEffect(() => map?.setPicking(picking), [map, picking]);

  useEffect(() => {
    if (selected?.kind === 'organisation') {
      map?.setSelected({ kind: 'site', ids: sitesOf(core, selected.id) });
    } else map?.setSelected(selected);
  }, [map, core, selected]);
  useEffect(() => {
    map?.setHovered(focus?.kind === 'area' ? focus.code : null);
    map?.setHoveredNeighbourhood(focus?.kind === 'neighbourhood' ? focus.code : null);
    const [first] = focus?.kind === 'organisation' ? sitesOf(core, focus.id) : [];
    map?.setHoveredSite(first ?? null);
  }, [map, core, focus]);
}

/** Ids of the sites of an organisation that have a point. */
function sitesOf(core: CoreData, organisationId: string): string[] {
  const sites = sitesByOrganisation(core).get(organisationId) ?? [];
  return sites.filter((site) => site.position).map((site) => site.id);
}
