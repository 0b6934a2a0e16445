import type { ComponentType } from 'react';
import { viewHas, type View } from '../store';
import { onDemand, type OnDemand } from '../ui/onDemand';

/** What each view puts beside the map, or in its place where it is a page to read. */
const CODE: Readonly<Record<View, () => Promise<ComponentType>>> = {
  start: () => import('./Start').then((code) => code.Start),
  explore: () => import('../features/explore/ExplorePanel').then((code) => code.ExplorePanel),
  need: () => import('../features/need/NeedPanel').then((code) => code.NeedPanel),
  gaps: () => import('../features/gaps/GapsPanel').then((code) => code.GapsPanel),
  plan: () => import('../features/plan/PlanPanel').then((code) => code.PlanPanel),
  own: () => import('../features/own/OwnPanel').then((code) => code.OwnPanel),
  method: () => import('../features/method/MethodView').then((code) => code.MethodView),
  area: () => import('../features/areaProfile/AreaProfile').then((code) => code.AreaProfile),
  organisation: () =>
    import('../features/organisation/OrganisationPage').then((code) => code.OrganisationPage),
  practice: () => import('../features/kind/KindPage').then((code) => code.KindPage),
  sector: () => import('../features/kind/KindPage').then((code) => code.KindPage),
  questions: () => import('../features/questions/QuestionsPage').then((code) => code.QuestionsPage),
  brief: () => import('../features/brief/BriefPage').then((code) => code.BriefPage),
  introductions: () =>
    import('../features/introductions/IntroductionsPage').then((code) => code.IntroductionsPage),
  record: () => import('../features/record/RecordView').then((code) => code.RecordView),
  embed: () => import('../features/embedBuilder/EmbedBuilder').then((code) => code.EmbedBuilder),
};

/** The same as they are drawn: each comes when it is opened. */
export const PANELS = Object.fromEntries(
  Object.entries(CODE).map(([view, load]): [string, OnDemand] => [view, onDemand(load)]),
) as Readonly<Record<View, OnDemand>>;

/** What a page to read has no use for. */
export const MapPane = onDemand(() =>
  import('../features/mapPane/MapPane').then((code) => code.MapPane),
);

/**
 * Fetches the first view beside the data, so that its words wait for nothing else, and the map where
 * it stands beside one. Never fails.
 */
export async function fetchPanel(view: View): Promise<void> {
  if (viewHas(view, { layout: 'besideMap' })) MapPane.fetch().catch(() => null);
  // Where it does not arrive, it is asked for again when it is drawn.
  await PANELS[view].fetch().catch(() => null);
}
