import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplorePanel } from '../features/explore/ExplorePanel';
import { MapPane } from '../features/mapPane/MapPane';
import { isReading, useStore, type ReadingView, type View } from '../store';
import { DataTrouble } from '../ui/DataTrouble';
import { onDemand } from '../ui/onDemand';
import styles from './App.module.css';
import { Detail } from './Detail';
import { Header } from './Header';
import { PresentationSwitch } from './PresentationSwitch';
import { Sheet } from './Sheet';
import { useAnalysis } from './useAnalysis';
import { useCertainty } from './useCertainty';
import { useTheme } from './useTheme';

const NeedPanel = onDemand(() =>
  import('../features/need/NeedPanel').then((code) => code.NeedPanel),
);
const GapsPanel = onDemand(() =>
  import('../features/gaps/GapsPanel').then((code) => code.GapsPanel),
);
const AreaProfile = onDemand(() =>
  import('../features/areaProfile/AreaProfile').then((code) => code.AreaProfile),
);
const OrganisationPage = onDemand(() =>
  import('../features/organisation/OrganisationPage').then((code) => code.OrganisationPage),
);
const MethodView = onDemand(() =>
  import('../features/method/MethodView').then((code) => code.MethodView),
);
const EmbedBuilder = onDemand(() =>
  import('../features/embedBuilder/EmbedBuilder').then((code) => code.EmbedBuilder),
);
const TableView = onDemand(() =>
  import('../features/table/TableView').then((code) => code.TableView),
);
const CompareView = onDemand(() =>
  import('../features/compare/CompareView').then((code) => code.CompareView),
);

/** The whole page: header, panel, map or table, and the details of what is selected. */
export function App() {
  const { t } = useTranslation('app');
  const theme = useTheme();
  useAnalysis();
  useCertainty();
  const core = useStore((state) => state.data.core);
  const retry = useStore((state) => state.retry);
  const view = useStore((state) => state.link.view);
  const show = useStore((state) => state.link.show);
  const comparing = useStore((state) => state.link.compare.length > 0);

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#panel" onClick={focusPanel}>
        {t('skipToContent')}
      </a>
      <Header />
      {core.state === 'failed' && (
        <main className={styles.reading}>
          <DataTrouble file={core.file} problem={core.problem} onRetry={() => retry('core')} />
        </main>
      )}
      {(core.state === 'loading' || core.state === 'idle') && (
        <main className={styles.reading}>
          <h1>{t('name')}</h1>
          <p>{t('tagline')}.</p>
          <p role="status">{t('loading')}</p>
        </main>
      )}
      {core.state === 'ready' && !isWork(view) && (
        <main id="panel" tabIndex={-1} className={styles.reading}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Reading view={view} />
          </Suspense>
        </main>
      )}
      {core.state === 'ready' && isWork(view) && (
        <main className={styles.work}>
          <h1 className="visually-hidden">{t('name')}</h1>
          <Sheet key={view} low={show !== 'map'}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <Panel view={view} />
            </Suspense>
          </Sheet>
          <div className={styles.picture} data-show={show} data-comparing={comparing || undefined}>
            <PresentationSwitch />
            {show === 'map' ? (
              <MapPane theme={theme} />
            ) : (
              <Suspense fallback={<p role="status">{t('loading')}</p>}>
                {show === 'table' ? <TableView /> : <CompareView />}
              </Suspense>
            )}
          </div>
          <Detail />
        </main>
      )}
    </div>
  );
}

function isWork(view: View): view is Exclude<View, ReadingView> {
  return !isReading(view);
}

function Reading({ view }: { readonly view: ReadingView }) {
  switch (view) {
    case 'method':
      return <MethodView />;
    case 'area':
      return <AreaProfile />;
    case 'organisation':
      return <OrganisationPage />;
    case 'embed':
      return <EmbedBuilder />;
  }
}

function Panel({ view }: { readonly view: Exclude<View, ReadingView> }) {
  switch (view) {
    case 'explore':
      return <ExplorePanel />;
    case 'need':
      return <NeedPanel />;
    case 'gaps':
      return <GapsPanel />;
  }
}

/** The hash carries the state of the page, so the skip link moves the focus itself. */
function focusPanel(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('panel')?.focus();
}
