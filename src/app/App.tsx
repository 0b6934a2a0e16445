import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MapPane } from '../features/mapPane/MapPane';
import { useStore, viewHas } from '../store';
import { DataTrouble } from '../ui/DataTrouble';
import { onDemand } from '../ui/onDemand';
import styles from './App.module.css';
import { Detail } from './Detail';
import { Header } from './Header';
import { PresentationSwitch } from './PresentationSwitch';
import { Sheet } from './Sheet';
import { useAnalysis } from '../parts/useAnalysis';
import { useCertainty } from './useCertainty';
import { useTheme } from '../parts/useTheme';
import { PANELS } from './views';

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
  const reading = viewHas(view, { layout: 'reading' });
  const Panel = PANELS[view];
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
      {core.state === 'ready' && reading && (
        <main id="panel" tabIndex={-1} className={styles.reading}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Panel />
          </Suspense>
        </main>
      )}
      {core.state === 'ready' && !reading && (
        <main className={styles.work}>
          <h1 className="visually-hidden">{t('name')}</h1>
          <Sheet key={view} low={show !== 'map'}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <Panel />
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

/** The hash carries the state of the page, so the skip link moves the focus itself. */
function focusPanel(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('panel')?.focus();
}
