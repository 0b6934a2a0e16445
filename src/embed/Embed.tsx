import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n';
import { useStore, valueOf } from '../store';
import { findArea } from '../store/selectors/areas';
import type { EmbedOptions } from '../store/embedOptions';
import { DataTrouble } from '../ui/DataTrouble';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';
import { EmbedDetail } from './EmbedDetail';
import { EmbedFigure } from './EmbedFigure';
import { EmbedWayOut } from './EmbedWayOut';
import { useAnalysis } from '../parts/useAnalysis';
import { useMovedOn } from '../parts/edition/useMovedOn';
import { useUnread } from '../parts/useUnread';
import { useEmbedTheme } from './useEmbedTheme';
import type { ResolvedTheme } from '../parts/useTheme';

// All but the figure comes on demand, so that each embed fetches only what it shows.
const EmbedList = onDemand(() => import('./EmbedList').then((code) => code.EmbedList));
const EmbedNotices = onDemand(() => import('./EmbedNotices').then((code) => code.EmbedNotices));
const EmbedStage = onDemand(() => import('./EmbedStage').then((code) => code.EmbedStage));
const SearchBox = onDemand(() =>
  import('../features/search/SearchBox').then((code) => code.SearchBox),
);
const TableView = onDemand(() =>
  import('../features/table/TableView').then((code) => code.TableView),
);

/** The browser gives this origin to a sandbox without allow-same-origin. */
const NO_ORIGIN = window.origin === 'null';

/** The map on another site: a line with its name and the way out, and one thing to look at. */
export function Embed({ options }: { readonly options: EmbedOptions }) {
  const { t } = useTranslation(['app', 'embed']);
  const theme = useEmbedTheme(options.colours);
  useAnalysis();
  const core = useStore((state) => state.data.core);
  const unread = useUnread().length > 0;
  const movedOn = useMovedOn() !== null;
  const retry = useStore((state) => state.retry);
  const table = useStore((state) => state.link.show === 'table');
  const place = useStore(({ data, link: { selected, language } }) => {
    const known = valueOf(data.core);
    const found = known && selected?.kind === 'area' ? findArea(known, selected.code) : null;
    return found && nameIn(language, found.area);
  });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {options.title || (place === null ? t('name') : t('embed:placeTitle', { place }))}
        </h1>
        <EmbedWayOut />
      </header>
      <main>
        {(options.refused.length > 0 || unread || movedOn || NO_ORIGIN) && (
          <Suspense fallback={null}>
            <EmbedNotices refused={options.refused} noOrigin={NO_ORIGIN} />
          </Suspense>
        )}
        {core.state === 'failed' && (
          <DataTrouble file={core.file} problem={core.problem} onRetry={() => retry('core')} />
        )}
        {(core.state === 'loading' || core.state === 'idle') && <p role="status">{t('loading')}</p>}
        {core.state === 'ready' && (
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            {options.controls.includes('search') && !options.locks.includes('area') && (
              <div className={styles.search}>
                <SearchBox />
              </div>
            )}
            <Content options={options} theme={theme} table={table} />
          </Suspense>
        )}
      </main>
      <footer className={styles.foot}>
        <small>{t('attribution')}</small>
      </footer>
    </div>
  );
}

interface ContentProps {
  readonly options: EmbedOptions;
  readonly theme: ResolvedTheme;
  /** The way out that the map offers where it cannot be drawn. */
  readonly table: boolean;
}

function Content({ options, theme, table }: ContentProps) {
  const { t } = useTranslation('embed');
  const selected = useStore((state) => state.link.selected);
  // What the frame opened on comes before a long list; what a reader opens later, after it.
  const [opensOnArea] = useState(selected?.kind === 'area');
  const filters = options.controls.includes('filters') && !options.locks.includes('filters');
  const detail = options.controls.includes('details') && (
    <EmbedDetail closable={!options.locks.includes('area')} />
  );
  if (options.what === 'figure') return <EmbedFigure />;
  if (options.what === 'card' && selected) return <EmbedDetail closable={false} />;
  if (options.what === 'card') {
    return (
      <>
        <p>{t('cardNeedsChoice')}</p>
        <EmbedList filters={filters} />
        {detail}
      </>
    );
  }
  if (options.what === 'table' || (options.what === 'map' && table)) {
    return (
      <>
        {opensOnArea && detail}
        <div className={styles.table}>
          <TableView />
        </div>
        {!opensOnArea && detail}
      </>
    );
  }
  if (options.what === 'list') {
    return (
      <>
        {opensOnArea && detail}
        <EmbedList filters={filters} />
        {!opensOnArea && detail}
      </>
    );
  }
  return (
    <>
      <EmbedStage
        theme={theme}
        title={options.title}
        fullScreen={options.controls.includes('fullscreen')}
      />
      {detail}
    </>
  );
}
