import type { CoreData, FrameData } from '../domain';
import { decodeCore, DIRECTORY_FILE } from './decodeCore';
import { decodeFrame, FRAME_FILE } from './decodeFrame';
import { fetchEdition } from './fetchEdition';

/** One loader per published file. `baseUrl` is the absolute address of the data folder, with its last slash. */
export async function loadFrame(baseUrl: string, signal?: AbortSignal): Promise<FrameData> {
  return decodeFrame(await fetchEdition(baseUrl, FRAME_FILE, signal));
}

/** The directory joined to a frame that is there or on its way. */
export async function loadCore(
  baseUrl: string,
  frame: FrameData | Promise<FrameData>,
  signal?: AbortSignal,
): Promise<CoreData> {
  const [ready, content] = await Promise.all([
    frame,
    fetchEdition(baseUrl, DIRECTORY_FILE, signal),
  ]);
  return decodeCore(ready, content);
}
