import { wrap, type Remote } from 'comlink';
import type { Meanings } from '../../dataset/own/meanings';
import type { NumberKind } from '../../dataset/own/ownFigure';
import type { OwnPoint } from '../../dataset/own/ownPoint';
import { failureOf } from '../failureOf';
import { answerOf } from '../outcome';
import type { Progress } from '../progress';
import { toldUntilAnswer } from '../toldUntilAnswer';
import type { OwnOpened, OwnService, OwnSummary } from './ownService';
import type { OwnWorkerEntry } from './ownWorker';

/** Points that cross to the page, or back, in one message: a few milliseconds' worth. */
const POINTS_AT_ONCE = 2_000;

/**
 * Reads one file of a person's own on another thread. Any question may reject with DatasetError (a data
 * file or the worker's script did not come). After `close` none is ever answered.
 */
export interface OwnClient {
  readonly open: (file: Blob) => Promise<OwnOpened>;
  readonly read: (
    meanings: Meanings,
    kind: NumberKind | null,
    progress: Progress,
  ) => Promise<OwnSummary>;
  /** All the points of the last reading. */
  readonly take: (count: number) => Promise<readonly OwnPoint[]>;
  /** For each point the organisation of the directory that may be the same; null for none. */
  readonly twinsOf: (
    points: readonly OwnPoint[],
    progress: Progress,
  ) => Promise<readonly (string | null)[]>;
  /** Gives up whatever is being done. */
  readonly close: () => void;
}

/** @param dataUrl absolute address of the folder of the built dataset, with a slash at the end */
export function createOwnClient(dataUrl: string): OwnClient {
  const worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' });
  const service: Promise<Remote<OwnService>> = Promise.race([
    wrap<OwnWorkerEntry>(worker).open(dataUrl),
    failureOf(worker, 'ownWorker.js'),
  ]);
  return {
    open: async (file) => answerOf(await (await service).open(file)),
    read: async (meanings, kind, progress) => {
      const own = await service;
      return answerOf(
        await toldUntilAnswer(progress, async (heard) => own.read(meanings, kind, heard)),
      );
    },
    take: async (count) => {
      const points: OwnPoint[] = [];
      while (points.length < count) {
        const part = await (await service).take(points.length, POINTS_AT_ONCE);
        if (part.length === 0) break;
        points.push(...part);
      }
      return points;
    },
    twinsOf: async (points, progress) => {
      const twins: (string | null)[] = [];
      while (twins.length < points.length) {
        const part = points.slice(twins.length, twins.length + POINTS_AT_ONCE);
        twins.push(...answerOf(await (await service).twinsOf(part)));
        progress(twins.length / points.length);
      }
      return twins;
    },
    close: () => worker.terminate(),
  };
}
