import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useStore } from '../../../store';
import { announce } from '../../../ui/announce';
import { nearestPlace, type WordsContext } from './itemWords';

/** Further off than this, the screen holds most of the country. */
const WHOLE_BELOW_ZOOM = 5.8;

/**
 * Says what the map shows once it stands still, where the keyboard is at the map. A move that only
 * brings what was just named into view is not said again.
 * @returns to be called before a move, with whether it is such a one: a later move may begin before
 *   the earlier has come to its end, and then only the later is told of
 */
export function useCameraTold(
  pane: RefObject<HTMLElement | null>,
  context: WordsContext,
): (quiet: boolean) => void {
  const quiet = useRef(false);
  const camera = useStore((state) => state.link.camera);
  const words = useRef(context);
  useEffect(() => {
    words.current = context;
  });
  const before = useRef(camera);
  useEffect(() => {
    if (camera === before.current) return;
    before.current = camera;
    const told = quiet.current;
    quiet.current = false;
    if (told || !camera || !pane.current?.parentElement?.contains(document.activeElement)) return;
    const place = nearestPlace(words.current, camera.position);
    announce(
      words.current.t(camera.zoom < WHOLE_BELOW_ZOOM ? 'camera.whole' : 'camera.around', { place }),
    );
  }, [camera, pane]);
  return useCallback((next) => {
    quiet.current = next;
  }, []);
}
