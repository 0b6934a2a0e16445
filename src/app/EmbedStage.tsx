import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapThemeName } from '../map/theme';
import styles from './Embed.module.css';
import { EmbedFigure } from './EmbedFigure';

const MapPane = lazy(() =>
  import('../features/mapPane/MapPane').then((code) => ({ default: code.MapPane })),
);

/** The words at once; the map when the place for it comes into view, and not before. */
export function EmbedStage({ theme }: { readonly theme: MapThemeName }) {
  const { t } = useTranslation('embed');
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return;
    // A frame in a hidden tab has no size and meets nothing, so its map waits until it is shown.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  const waiting = <p role="status">{t('mapComing')}</p>;
  return (
    <>
      <EmbedFigure brief />
      <div ref={place} className={styles.stage}>
        <Suspense fallback={waiting}>
          {seen ? <MapPane theme={theme} cooperative /> : waiting}
        </Suspense>
      </div>
    </>
  );
}
