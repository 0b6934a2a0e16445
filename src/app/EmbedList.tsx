import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ResultList } from '../features/explore/ResultList';
import { useStore } from '../store';
import { EmbedFigure } from './EmbedFigure';

const ExplorePanel = lazy(() =>
  import('../features/explore/ExplorePanel').then((code) => ({ default: code.ExplorePanel })),
);
const NeedPanel = lazy(() =>
  import('../features/need/NeedPanel').then((code) => ({ default: code.NeedPanel })),
);
const GapsPanel = lazy(() =>
  import('../features/gaps/GapsPanel').then((code) => ({ default: code.GapsPanel })),
);
const TableView = lazy(() =>
  import('../features/table/TableView').then((code) => ({ default: code.TableView })),
);

/** The list of the view, with its filters where the embed offers them. */
export function EmbedList({ filters }: { readonly filters: boolean }) {
  const { t } = useTranslation('app');
  const view = useStore((state) => state.link.view);
  const areas = view === 'need' || view === 'gaps';
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      {!areas && filters && <ExplorePanel />}
      {!areas && !filters && (
        <>
          <EmbedFigure brief />
          <ResultList />
        </>
      )}
      {areas && !filters && <TableView />}
      {filters && view === 'need' && <NeedPanel />}
      {filters && view === 'gaps' && <GapsPanel />}
    </Suspense>
  );
}
