import { loadCore, loadDetails, loadFrame, loadGazetteer } from '../../dataset';
import { isOfFigures, type Meanings } from '../../dataset/own/meanings';
import { openOwnFile, type FileFault } from '../../dataset/own/openOwnFile';
import { ownPlaces, type OwnPlaces } from '../../dataset/own/ownPlaces';
import {
  MOST_BYTES,
  type OwnPoint,
  type OwnPrecision,
  type RowProblem,
} from '../../dataset/own/ownPoint';
import type { OwnRow, OwnTable } from '../../dataset/own/ownTable';
import type { NumberKind } from '../../dataset/own/ownFigure';
import { readFigure, type FigureReadingResult } from '../../dataset/own/readFigure';
import { readPoints, type OwnReading } from '../../dataset/own/readPoints';
import { comparableRecords, type KnownRecord } from '../../dataset/comparableRecords';
import { twinFinder, type Twin, type Comparable } from '../../dataset/twins';
import { inSlices } from '../inSlices';
import { outcomeOf, type Outcome } from '../outcome';
import type { Progress } from '../progress';

/** Rows and problems that are shown; of the rest only the number is told. */
const SAMPLE_ROWS = 5;
const MOST_PROBLEMS = 100;

/** What is seen of a file before its rows are read. */
export interface OwnPreview {
  readonly columns: readonly string[];
  readonly sample: readonly OwnRow[];
  readonly rowCount: number;
  readonly rowsAbove: number;
  readonly meanings: Meanings;
}

/** What a file of points comes to; the points stay with the worker until they are taken. */
export interface PointSummary {
  readonly of: 'points';
  readonly pointCount: number;
  readonly byPrecision: Readonly<Partial<Record<OwnPrecision, number>>>;
  /** The first of them, by row. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** Rows that are no point. */
  readonly leftOut: number;
  readonly totals: number;
}

/** What a file of figures comes to; of its problems the first. */
export interface FigureSummary extends FigureReadingResult {
  readonly of: 'figure';
  readonly problemCount: number;
}

export type OwnSummary = PointSummary | FigureSummary;

export type OwnOpened =
  | { readonly kind: 'preview'; readonly preview: OwnPreview }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** One file at a time, read on another thread than the page. Every answer is plain data. */
export interface OwnService {
  readonly open: (file: Blob) => Promise<Outcome<OwnOpened>>;
  /** @param kind what the person says that figures are; null where they said nothing */
  readonly read: (
    meanings: Meanings,
    kind: NumberKind | null,
    progress: Progress,
  ) => Promise<Outcome<OwnSummary>>;
  /** Points of the last reading, a part at a time: all at once would hold up the page. */
  readonly take: (from: number, count: number) => readonly OwnPoint[];
  /** For each point the organisation of the directory that may be the same; null for none. */
  readonly twinsOf: (points: readonly OwnPoint[]) => Promise<Outcome<readonly (string | null)[]>>;
}

/** @param dataUrl folder of the built dataset, with a slash at the end */
export function createOwnService(dataUrl: string): OwnService {
  let places: OwnPlaces | null = null;
  let table: OwnTable | null = null;
  let reading: OwnReading | null = null;
  let find: ((one: Comparable) => readonly Twin<KnownRecord>[]) | null = null;
  return {
    open: (file) =>
      outcomeOf(async () => {
        if (file.size > MOST_BYTES) return { kind: 'refused', fault: 'tooLarge' };
        places ??= await loadPlaces(dataUrl);
        const opened = openOwnFile(new Uint8Array(await file.arrayBuffer()), places);
        if (opened.kind === 'refused') return opened;
        table = opened.table;
        const { columns, rows, rowsAbove } = table;
        const sample = rows.slice(0, SAMPLE_ROWS);
        const preview = { columns, sample, rowCount: rows.length, rowsAbove };
        return { kind: 'preview', preview: { ...preview, meanings: opened.meanings } };
      }),
    read: (meanings, kind, progress) =>
      outcomeOf(async () => {
        if (table === null || places === null) throw new Error('No file is open.');
        const { rows } = table;
        const told = (done: number): void => progress(done / rows.length);
        const { signal } = new AbortController();
        if (isOfFigures(meanings)) {
          const figure = await inSlices(readFigure(table, meanings, places, kind), signal, told);
          const { problems } = figure;
          const first = problems.slice(0, MOST_PROBLEMS);
          return { ...figure, of: 'figure', problems: first, problemCount: problems.length };
        }
        reading = await inSlices(readPoints(table, meanings, places), signal, told);
        return summaryOf(reading);
      }),
    take: (from, count) => reading?.points.slice(from, from + count) ?? [],
    twinsOf: (points) =>
      outcomeOf(async () => {
        const finder = (find ??= twinFinder(await loadRecords(dataUrl)));
        return points.map(
          ({ name, address, position }) =>
            finder({ name, address, positions: [position] })[0]?.record.id ?? null,
        );
      }),
  };
}

function summaryOf({ points, problems, totals }: OwnReading): PointSummary {
  const byPrecision: Partial<Record<OwnPrecision, number>> = {};
  for (const { precision } of points) byPrecision[precision] = (byPrecision[precision] ?? 0) + 1;
  return {
    of: 'points',
    pointCount: points.length,
    byPrecision,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    leftOut: new Set(problems.filter(({ kept }) => !kept).map(({ row }) => row)).size,
    totals,
  };
}

async function loadPlaces(dataUrl: string): Promise<OwnPlaces> {
  const loading = loadFrame(dataUrl);
  const [frame, gazetteer] = await Promise.all([loading, loadGazetteer(dataUrl, loading)]);
  return ownPlaces(frame.areas, gazetteer, frame.taxonomy.sectors);
}

/** The directory as records are compared. */
async function loadRecords(dataUrl: string): Promise<readonly KnownRecord[]> {
  const [core, { details }] = await Promise.all([
    loadCore(dataUrl, loadFrame(dataUrl)),
    loadDetails(dataUrl),
  ]);
  return comparableRecords(core, details);
}
