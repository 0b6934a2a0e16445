import type { ComponentType } from 'react';
import { ExplorePanel } from '../features/explore/ExplorePanel';
import type { View } from '../store';
import { onDemand } from '../ui/onDemand';

/**
 * What each view puts beside the map, or in its place where it is a page to read. The first view
 * comes with the page, so that its words wait for nothing; the rest when they are opened.
 */
export const PANELS: Readonly<Record<View, ComponentType>> = {
  explore: ExplorePanel,
  need: onDemand(() => import('../features/need/NeedPanel').then((code) => code.NeedPanel)),
  gaps: onDemand(() => import('../features/gaps/GapsPanel').then((code) => code.GapsPanel)),
  method: onDemand(() => import('../features/method/MethodView').then((code) => code.MethodView)),
  area: onDemand(() =>
    import('../features/areaProfile/AreaProfile').then((code) => code.AreaProfile),
  ),
  organisation: onDemand(() =>
    import('../features/organisation/OrganisationPage').then((code) => code.OrganisationPage),
  ),
  embed: onDemand(() =>
    import('../features/embedBuilder/EmbedBuilder').then((code) => code.EmbedBuilder),
  ),
};
