import { Download as DownloadIcon } from 'lucide-react';
import { ownColumns } from '../../dataset/own/ownCounted';
import { selectOwnCounted } from '../../store/selectors/countedCore';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, viewHas } from '../../store';
import { saveCsv, saveFile } from '../../ui/saveFile';
import { dayOf, type Position } from '../../domain';
import { boundariesOnDemand } from './boundariesOnDemand';
import { asShown, csvOf, type Download } from './download';
import { geoJsonOf, pointsOf } from './geoJson';
import styles from './TableView.module.css';

interface Props<Row> {
  readonly rows: readonly Row[];
  /** Those on screen, in their order. */
  readonly columns: readonly { readonly id: string }[];
  readonly download: Download<Row>;
  /** The district of a row, for a table that can also be saved with boundaries. */
  readonly districtOf?: ((row: Row) => string) | undefined;
  /** The id and the point of a row, for a table of places. */
  readonly placed?: { idOf: (row: Row) => string; positionOf: (row: Row) => Position } | undefined;
}

/** Saves the rows on screen, in their order: the columns on screen, or all there are. What writes the files is loaded then. */
export function DownloadButton<Row>({ rows, columns, districtOf, placed, ...given }: Props<Row>) {
  const download = useMarked(given.download);
  const { t } = useTranslation('table');
  const [failed, setFailed] = useState(false);
  const save = async (write: (day: string) => Promise<void>): Promise<void> => {
    setFailed(false);
    try {
      await write(dayOf(new Date()));
    } catch {
      setFailed(true);
    }
  };
  const saveRows = async (day: string, what: Download<Row>): Promise<void> => {
    const csv = await csvOf(rows, what, window.location.href, day);
    saveCsv(`${download.fileName}-${day}.csv`, csv);
  };
  const saveGeoJson = async (day: string, codeOf: (row: Row) => string): Promise<void> => {
    const boundaries = await boundariesOnDemand();
    const file = geoJsonOf(rows, download, codeOf, boundaries, window.location.href, day);
    saveFile(`${download.fileName}-${day}.geojson`, [JSON.stringify(file)], 'application/geo+json');
  };
  const savePoints = async (
    day: string,
    { idOf, positionOf }: NonNullable<Props<Row>['placed']>,
  ): Promise<void> => {
    const file = pointsOf(rows, download, idOf, positionOf, window.location.href, day);
    saveFile(`${download.fileName}-${day}.geojson`, [JSON.stringify(file)], 'application/geo+json');
  };
  return (
    <div className={styles.foot}>
      <button
        type="button"
        className="button"
        onClick={() => void save((day) => saveRows(day, asShown(download, columns)))}
      >
        <DownloadIcon aria-hidden size={16} />
        {t('download.button')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void save((day) => saveRows(day, download))}
      >
        <DownloadIcon aria-hidden size={16} />
        {t('download.all')}
      </button>
      {districtOf && (
        <button
          type="button"
          className="button"
          onClick={() => void save((day) => saveGeoJson(day, districtOf))}
        >
          <DownloadIcon aria-hidden size={16} />
          {t('download.geoJson')}
        </button>
      )}
      {placed && (
        <button
          type="button"
          className="button"
          onClick={() => void save((day) => savePoints(day, placed))}
        >
          <DownloadIcon aria-hidden size={16} />
          {t('download.points')}
        </button>
      )}
      <small className={styles.hint}>{t('download.hint')}</small>
      {failed && <p role="alert">{t('download.failed')}</p>}
    </div>
  );
}

/** A file of answers that count data of a person's own says so in each row and in its name. */
function useMarked<Row>(download: Download<Row>): Download<Row> {
  const own = useStore((state) =>
    viewHas(state.link.view, { sites: 'counted' }) ? selectOwnCounted(state) : null,
  );
  if (!own) return download;
  const mark = own.figure ? (own.pioneers ? 'data' : 'figure') : 'points';
  const about = { ...download.about, ...ownColumns(own) };
  return { ...download, fileName: `${download.fileName}-with-own-${mark}`, about };
}
