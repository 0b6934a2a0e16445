import type { Walk } from '../domain';
import { WireReader } from './wireReader';

export const WALKS_FILE = 'walks.json';

/** walks.json as parsed. */
export function decodeWalks(content: unknown): readonly Walk[] {
  return new WireReader(WALKS_FILE, content).records('walks').map((walk) => ({
    id: walk.text('id'),
    name: walk.text('name'),
    nameWelsh: walk.text('nameWelsh'),
    steps: walk.records('steps').map((step) => ({
      link: step.text('link'),
      words: step.text('words'),
      wordsWelsh: step.text('wordsWelsh'),
    })),
  }));
}
