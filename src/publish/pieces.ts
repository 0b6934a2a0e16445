import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { VIEW_FACTS, VIEWS, type View } from '../store/views';
import type { EmbedShape } from '../store/embedOptions';

const VIEWS_TABLE = 'src/app/views.tsx';
/** A row of it: the view, and the module that is imported for it. */
const ROW = /^ {2}(\w+): \(\) =>\s+import\('([^']+)'\)/gmu;

const ASKS_THE_WORKER = 'src/store/analysisClient.ts';
const READS_DATA = 'src/dataset/load.ts';
const TITLES = 'src/parts/followPage.ts';
const MAP = 'src/features/mapPane/MapPane.tsx';

/**
 * The modules that the page imports by themselves for a view, those that its words wait for first.
 *
 * @param table the source of the views that the page knows
 */
export function piecesOfViews(
  table = readFileSync(VIEWS_TABLE, 'utf8'),
): Readonly<Record<View, readonly string[]>> {
  const rows = [...table.matchAll(ROW)].map(([, view, path = '']): [unknown, string] => [
    view,
    `${posix.join(posix.dirname(VIEWS_TABLE), path)}.tsx`,
  ]);
  const panels = new Map(rows);
  const piecesOf = (view: View): readonly string[] => {
    const panel = panels.get(view);
    if (panel === undefined) throw new Error(`${VIEWS_TABLE} imports nothing for ${view}`);
    const { layout } = VIEW_FACTS[view];
    return [
      ...(asksTheWorker(view) ? [ASKS_THE_WORKER] : []),
      panel,
      READS_DATA,
      ...(layout === 'besideMap' ? [MAP] : []),
      TITLES,
    ];
  };
  return Object.fromEntries(VIEWS.map((view) => [view, piecesOf(view)])) as Record<
    View,
    readonly string[]
  >;
}

/** The views whose answer the worker works out, whatever is open in them. */
export function viewsThatAsk(): readonly View[] {
  return VIEWS.filter(asksTheWorker);
}

function asksTheWorker(view: View): boolean {
  const { analysis } = VIEW_FACTS[view];
  return analysis === 'answer' || analysis === 'answerAndCertainty';
}

/** The same for what an embed shows. Its map waits until it is seen. */
export const PIECES_OF_SHAPES: Readonly<Partial<Record<EmbedShape, readonly string[]>>> = {
  map: ['src/embed/EmbedStage.tsx', TITLES],
  list: ['src/embed/EmbedList.tsx', TITLES],
  table: ['src/features/table/TableView.tsx', TITLES],
};
