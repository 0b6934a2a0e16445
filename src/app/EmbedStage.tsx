import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapThemeName } from '../map/theme';
import styles from './Embed.module.css';
import { EmbedFigure } from './EmbedFigure';
import { FullScreen } from './FullScreen';

const MapPane = lazy(() =>
  import('../features/mapPane/MapPane').then((code) => ({ default: code.MapPane })),
);

interface EmbedStageProps {
  readonly theme: MapThemeName;
  /** Whether the embed offers the map over the whole screen. */
  readonly fullScreen: boolean;
}

/** The words at once; the map when the place for it comes into view, and not before. */
export function EmbedStage({ theme, fullScreen }: EmbedStageProps) {
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
      <div className={styles.above}>
        <EmbedFigure brief />
        {fullScreen && <FullScreen place={place} />}
      </div>
      <div ref={place} className={styles.stage}>
        <Suspense fallback={waiting}>{seen ? <MapPane theme={theme} framed /> : waiting}</Suspense>
      </div>
    </>
  );
}
