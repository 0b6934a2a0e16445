import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ResultList } from '../features/explore/ResultList';
import { useStore } from '../store';
import { onDemand } from '../ui/onDemand';
import { EmbedFigure } from './EmbedFigure';

const ExplorePanel = onDemand(() =>
  import('../features/explore/ExplorePanel').then((code) => code.ExplorePanel),
);
const NeedPanel = onDemand(() =>
  import('../features/need/NeedPanel').then((code) => code.NeedPanel),
);
const GapsPanel = onDemand(() =>
  import('../features/gaps/GapsPanel').then((code) => code.GapsPanel),
);
const TableView = onDemand(() =>
  import('../features/table/TableView').then((code) => code.TableView),
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
