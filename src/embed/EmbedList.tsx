import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ResultList } from '../features/explore/ResultList';
import { factsOf, useStore, viewHas, type FramedView } from '../store';
import { onDemand } from '../ui/onDemand';
import { EmbedCount } from './EmbedFigure';

const TableView = onDemand(() =>
  import('../features/table/TableView').then((code) => code.TableView),
);

/** The panel of each view that can be framed: its list with its filters. */
const PANELS: Readonly<Record<FramedView, ComponentType>> = {
  explore: onDemand(() =>
    import('../features/explore/ExplorePanel').then((code) => code.ExplorePanel),
  ),
  need: onDemand(() => import('../features/need/NeedPanel').then((code) => code.NeedPanel)),
  gaps: onDemand(() => import('../features/gaps/GapsPanel').then((code) => code.GapsPanel)),
  plan: onDemand(() => import('../features/plan/PlanPanel').then((code) => code.PlanPanel)),
};

/** The list of the view, with its filters where the embed offers them. */
export function EmbedList({ filters }: { readonly filters: boolean }) {
  const { t } = useTranslation('app');
  const view = useStore((state) => state.link.view);
  const Panel = PANELS[viewHas(view, { framed: true }) ? view : 'explore'];
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      {filters ? <Panel /> : <Brief />}
    </Suspense>
  );
}

/** The list alone: of pioneers with their number above it, or the table of areas. */
function Brief() {
  const ofPioneers = useStore((state) => factsOf(state.link.view).table === 'pioneers');
  if (!ofPioneers) return <TableView />;
  return (
    <>
      <EmbedCount />
      <ResultList />
    </>
  );
}
