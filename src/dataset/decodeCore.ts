import type { CoreData, FrameData } from '../domain';
import { decodeLooks } from './decodeLooks';
import { decodeOrganisations, decodeSites } from './decodePioneers';
import { WireReader } from './wireReader';

export const DIRECTORY_FILE = 'directory.json';

/** public/data/directory.json as parsed, joined to the frame: who works in its areas, and who looked. */
export function decodeCore(frame: FrameData, content: unknown): CoreData {
  const reader = new WireReader(DIRECTORY_FILE, content);
  const organisations = decodeOrganisations(reader.record('organisations'), frame.taxonomy);
  return {
    ...frame,
    organisations,
    sites: decodeSites(reader.record('sites'), organisations, frame.areas),
    looks: decodeLooks(reader.record('looks'), frame),
  };
}
