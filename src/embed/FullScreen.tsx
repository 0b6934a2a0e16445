import { Maximize, Minimize } from 'lucide-react';
import { useState, useSyncExternalStore, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Spreads an element over the whole screen and takes it back. No button where the host has not
 * allowed it (`allow="fullscreen"`) or the browser cannot; a sentence where it refuses all the same.
 */
export function FullScreen({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('embed');
  const [refused, setRefused] = useState(false);
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const change = async (): Promise<void> => {
    try {
      if (full) await document.exitFullscreen();
      else {
        await place.current?.requestFullscreen();
        // The button is not on that screen, and cannot keep the focus.
        place.current?.focus();
      }
      setRefused(false);
    } catch {
      setRefused(true);
    }
  };
  const Icon = full ? Minimize : Maximize;
  return (
    <>
      <button type="button" className="button" onClick={() => void change()}>
        <Icon aria-hidden size={16} /> {t(full ? 'fullScreen.leave' : 'fullScreen.enter')}
      </button>
      {refused && <p role="status">{t('fullScreen.refused')}</p>}
    </>
  );
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
