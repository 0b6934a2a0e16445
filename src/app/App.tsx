import { Suspense, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf, useStore, viewHas, type Presentation, type View } from '../store';
import { DataTrouble } from '../ui/DataTrouble';
import { onDemand } from '../ui/onDemand';
import { useInBrowser } from '../ui/useInBrowser';
import { Answers } from './Answers';
import styles from './App.module.css';
import { BesideComparison, useBesideComparison } from './BesideComparison';
import { Detail } from './Detail';
import { Header } from './Header';
import { KeptFocus } from './KeptFocus';
import { PresentationSwitch } from './PresentationSwitch';
import { Sheet } from './Sheet';
import { UnreadLink } from '../parts/UnreadLink';
import { useMovedOn } from '../parts/edition/useMovedOn';
import { useKeptData } from './useKeptData';
import { useServedKept } from './useServedKept';
import { useTheme } from '../parts/useTheme';
import { MapPane, PANELS } from './views';

const TableView = onDemand(() =>
  import('../features/table/TableView').then((code) => code.TableView),
);
const CompareView = onDemand(() =>
  import('../features/compare/CompareView').then((code) => code.CompareView),
);
const EditionNotice = onDemand(() =>
  import('../parts/edition/EditionNotice').then((code) => code.EditionNotice),
);
const NewerEdition = onDemand(() =>
  import('../features/offline/NewerEdition').then((code) => code.NewerEdition),
);

const OwnNotice = onDemand(() =>
  import('../features/own/OwnNotice').then((code) => code.OwnNotice),
);

const WalkNotice = onDemand(() =>
  import('../features/walk/WalkNotice').then((code) => code.WalkNotice),
);

/** The whole page: header, panel, map or table, and the details of what is selected. */
export function App() {
  const { t } = useTranslation('app');
  const theme = useTheme();
  useKeptData();
  const noticed = useStore(
    ({ own, ownFigure, ownUnreadable }) => own !== null || ownFigure !== null || ownUnreadable,
  );
  const view = useStore((state) => state.link.view);
  const walk = useStore((state) => state.link.walk);
  // The opening view needs no directory: it stands while that is still on its way.
  const file = factsOf(view).data;
  const data = useStore((state) => state.data[file]);
  const retry = useStore((state) => state.retry);
  const reading = viewHas(view, { layout: 'reading' });
  const Panel = PANELS[view];
  const asked = useStore((state) => state.link.show);
  const show = useShown(view, asked);
  const comparing = useStore((state) => state.link.compare.length > 0);
  const beside = useBesideComparison();
  const askedEdition = useMovedOn();
  const servedKept = useServedKept();
  const inBrowser = useInBrowser();

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#panel" onClick={focusPanel}>
        {t('skipToContent')}
      </a>
      <Header />
      {/* One row of the page, however many there are. */}
      <div>
        <UnreadLink />
        {askedEdition !== null && (
          <Suspense fallback={null}>
            <EditionNotice asked={askedEdition} />
          </Suspense>
        )}
        {noticed && (
          <Suspense fallback={null}>
            <OwnNotice />
          </Suspense>
        )}
        {walk && (
          <Suspense fallback={null}>
            <WalkNotice place={walk} />
          </Suspense>
        )}
        {servedKept && (
          <Suspense fallback={null}>
            <NewerEdition />
          </Suspense>
        )}
      </div>
      {data.state === 'failed' && (
        <main className={styles.reading}>
          <DataTrouble file={data.file} problem={data.problem} onRetry={() => retry(file)} />
        </main>
      )}
      {(data.state === 'loading' || data.state === 'idle') && (
        <main className={styles.reading}>
          <h1>{t('name')}</h1>
          <p>{t('tagline')}.</p>
          <p role="status">{t('loading')}</p>
        </main>
      )}
      {data.state === 'ready' && reading && (
        <main key={view} id="panel" tabIndex={-1} className={styles.reading}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Panel />
          </Suspense>
        </main>
      )}
      {data.state === 'ready' && !reading && (
        <main className={styles.work} data-panel={beside.panelFolded ? 'folded' : undefined}>
          <h1 className="visually-hidden">{t('name')}</h1>
          <Sheet key={view} low={show !== 'map'} folded={beside.panelFolded}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <Panel />
            </Suspense>
          </Sheet>
          <div
            id="picture"
            tabIndex={-1}
            className={styles.picture}
            data-show={show}
            aria-busy={show !== asked || undefined}
            data-comparing={comparing || undefined}
          >
            <div className={styles.switches}>
              <PresentationSwitch />
              {show === 'compare' && <BesideComparison beside={beside} />}
            </div>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              {show === 'map' && inBrowser && <MapPane theme={theme} />}
              {show === 'table' && <TableView />}
              {show === 'compare' && <CompareView />}
            </Suspense>
          </div>
          {!beside.detailFolded && <Detail />}
        </main>
      )}
      <KeptFocus />
      <Answers />
    </div>
  );
}

/**
 * Map, table or areas side by side. A press on one of them is answered before what it shows is drawn;
 * another view is drawn with what belongs to it.
 */
function useShown(view: View, asked: Presentation): Presentation {
  const later = useDeferredValue(useMemo(() => ({ view, asked }), [view, asked]));
  return later.view === view ? later.asked : asked;
}

/** The hash carries the state of the page, so the skip link moves the focus itself. */
function focusPanel(event: React.MouseEvent): void {
  event.preventDefault();
  const panel = document.getElementById('panel');
  // Folded away, it cannot take the focus: what took its room does.
  const shown = panel?.getClientRects().length ? panel : document.getElementById('picture');
  shown?.focus();
}
