import type { FrameData } from '../domain';
import { decodeAreas, decodeCombinedAuthorities, decodeRegions } from './decodeAreas';
import { decodeCertainty } from './decodeLooks';
import { decodeTaxonomy } from './decodeTaxonomy';
import { WireReader } from './wireReader';

export const FRAME_FILE = 'frame.json';

/** public/data/frame.json as parsed, to what everything else hangs on. */
export function decodeFrame(content: unknown): FrameData {
  const reader = new WireReader(FRAME_FILE, content);
  const areas = decodeAreas(reader.record('areas'));
  const regions = decodeRegions(reader.record('regions'));
  const known = new Set(regions.map(({ code }) => code));
  const stray = areas.find(({ regionCode }) => !known.has(regionCode));
  if (stray) reader.fail('areas', `puts ${stray.code} in the unknown region "${stray.regionCode}"`);
  return {
    areas,
    regions,
    combinedAuthorities: decodeCombinedAuthorities(reader.records('combinedAuthorities'), areas),
    taxonomy: decodeTaxonomy(FRAME_FILE, reader.value('taxonomy')),
    certainty: decodeCertainty(reader),
  };
}
