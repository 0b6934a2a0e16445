import { useEffect, useRef, useState, type RefObject } from 'react';
import { MapUnavailableError } from '../../map/MapUnavailableError';
import type { DrawnMarks } from '../../map/drawnMarks';
import type { MapCamera, PpsMap } from '../../map/PpsMap';
import type { MapThemeName } from '../../map/theme';
import { useStore, type Camera } from '../../store';
import { mapEvents } from './mapEvents';
import { startPadding } from './padding';
import { useMapMessages } from './useMapMessages';

export type MapState =
  | { readonly kind: 'arriving' }
  | { readonly kind: 'ready'; readonly map: PpsMap; readonly lost: boolean }
  /** No WebGL: everything but the picture works. */
  | { readonly kind: 'unavailable' }
  /** The chunk with the map's code could not be fetched. */
  | { readonly kind: 'code-missing' };

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/**
 * Fetches the map's code when the words are already there, and draws into the element.
 *
 * @param attempt another number asks for the code again; null waits with it
 */
export function usePpsMap(
  container: RefObject<HTMLDivElement | null>,
  theme: MapThemeName,
  attempt: number | null,
  framed: boolean,
  onMarksDrawn: (marks: DrawnMarks) => void,
): MapState {
  const [state, setState] = useState<MapState>({ kind: 'arriving' });
  const messages = useMapMessages();
  // Theme and words change on the living map (useMapPicture); the first ones come with its birth.
  const first = useRef({ theme, messages });

  useEffect(() => {
    if (attempt === null) return;
    let map: PpsMap | null = null;
    let left = false;
    const setLost = (lost: boolean): void =>
      setState((now) => (now.kind === 'ready' ? { ...now, lost } : now));

    const draw = async (): Promise<void> => {
      const code = await import('../../map/createPpsMap').catch(() => null);
      const core = useStore.getState().data.core;
      if (left || !container.current || core.state !== 'ready') return;
      if (!code) {
        setState({ kind: 'code-missing' });
        return;
      }
      const { camera, language } = useStore.getState().link;
      const start = camera && cameraStart(camera);
      try {
        map = code.createPpsMap(container.current, {
          ...first.current,
          language,
          cooperativeGestures: framed,
          deviceType: framed,
          areas: core.value.areas,
          reducedMotion: window.matchMedia(REDUCED_MOTION).matches,
          ...(start && { start }),
          startPaddingPx: startPadding(container.current),
          ...mapEvents(() => map),
          onMarksDrawn,
          onContextLost: () => setLost(true),
          onContextRestored: () => setLost(false),
        });
        setState({ kind: 'ready', map, lost: false });
      } catch (error) {
        if (!(error instanceof MapUnavailableError)) throw error;
        setState({ kind: 'unavailable' });
      }
    };
    void draw();
    return () => {
      left = true;
      map?.remove();
      setState({ kind: 'arriving' });
    };
  }, [container, attempt, framed, onMarksDrawn]);

  return state;
}

function cameraStart({ position: [longitude, latitude], zoom }: Camera): MapCamera {
  return { longitude, latitude, zoom };
}
