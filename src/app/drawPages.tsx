import { prerender } from 'react-dom/static';
import { analyseCountry, Country } from '../analysis';
import {
  decodeComparisons,
  decodeCore,
  decodeDemand,
  decodeFrame,
  decodeGlance,
  decodeIndicators,
} from '../dataset';
import '../i18n';
import { useStore } from '../store';
import { drawnStates, groundsOf } from '../store/drawnViews';
import { ofToday } from '../store/sameScenario';
import { formatLink } from '../store/url';
import { Page } from './Page';

/** Pieces of a page that is longer than this would come after it and be moved by a script in it. */
const LONGEST_IN_PLACE = Infinity;

/**
 * Every state that is drawn ahead, by its link, as text of HTML: drawn by the build from the components
 * of the page. What only a browser has, as the maps, is not in it.
 *
 * @param fileOf the content of a published file, as parsed, by its name without an ending
 * @throws the first problem of a file, or of drawing
 */
export async function drawPages(
  fileOf: (name: string) => unknown,
): Promise<ReadonlyMap<string, string>> {
  const frame = decodeFrame(fileOf('frame'));
  const core = decodeCore(frame, fileOf('directory'));
  const indicators = decodeIndicators(fileOf('indicators'));
  const demand = decodeDemand(fileOf('demand'), frame.areas.length);
  const read: Readonly<Record<string, unknown>> = {
    core,
    indicators,
    demand,
    figures: decodeIndicators(fileOf('indicators'), fileOf('figures')),
    comparisons: decodeComparisons(fileOf('comparisons')),
    glance: decodeGlance(fileOf('glance')),
  };
  const country = new Country({ core, indicators, demand });
  const { data: nothing } = useStore.getState();
  const ready = (value: unknown): object => ({ state: 'ready', value });

  const pages = new Map<string, string>();
  for (const link of drawnStates(frame)) {
    const { files: names, answer } = groundsOf(link);
    const there = names.map((name): [string, object] => [name, ready(read[name])]);
    useStore.setState({
      link,
      data: { ...nothing, frame: ready(frame), ...Object.fromEntries(there) } as typeof nothing,
      analysis: answer ? analyseCountry(country, ofToday(link.scenario)) : null,
      analysisStatus: { state: answer ? 'ready' : 'idle' },
    });
    pages.set(formatLink(link), await drawn());
  }
  return pages;
}

async function drawn(): Promise<string> {
  const problems: unknown[] = [];
  const { prelude } = await prerender(<Page />, {
    progressiveChunkSize: LONGEST_IN_PLACE,
    onError: (problem) => void problems.push(problem),
  });
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  return new Response(prelude).text();
}
