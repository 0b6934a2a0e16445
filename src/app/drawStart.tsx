import { prerender } from 'react-dom/static';
import '../i18n';
import { decodeCore, decodeFrame, decodeGlance } from '../dataset';
import { useStore } from '../store';
import { Page } from './Page';

/** The published files that the opening view tells of, as parsed. */
export interface StartFiles {
  readonly frame: unknown;
  readonly directory: unknown;
  readonly glance: unknown;
}

/** Pieces of a page that is longer than this would come after it and be moved by a script in it. */
const LONGEST_IN_PLACE = Infinity;

/**
 * The opening view as text of HTML, drawn from the components of the page by its build. What only a
 * browser has, as the maps, is not in it.
 */
export async function drawStart(files: StartFiles): Promise<string> {
  const frame = decodeFrame(files.frame);
  const ready = <T,>(value: T) => ({ state: 'ready', value }) as const;
  useStore.setState(({ data }) => ({
    data: {
      ...data,
      frame: ready(frame),
      core: ready(decodeCore(frame, files.directory)),
      glance: ready(decodeGlance(files.glance)),
    },
  }));
  const problems: unknown[] = [];
  const { prelude } = await prerender(<Page />, {
    progressiveChunkSize: LONGEST_IN_PLACE,
    onError: (problem) => void problems.push(problem),
  });
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  return new Response(prelude).text();
}
