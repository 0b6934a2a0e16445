import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapThemeName } from '../map/theme';
import { factsOf, useStore } from '../store';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';
import { EmbedCount } from './EmbedFigure';
import { EmbedMapMissing } from './EmbedMapMissing';
import { FullScreen } from './FullScreen';

const MapPane = onDemand(() =>
  import('../features/mapPane/MapPane').then(
    (code) => code.MapPane,
    () => EmbedMapMissing,
  ),
);

const EmbedQuestion = onDemand(() => import('./EmbedQuestion').then((code) => code.EmbedQuestion));

interface EmbedStageProps {
  readonly theme: MapThemeName;
  /** The heading above, which need not be said again. */
  readonly title: string;
  /** Whether the embed offers the map over the whole screen. */
  readonly fullScreen: boolean;
}

/** The words at once; the map when the place for it comes into view, and not before. */
export function EmbedStage({ theme, title, fullScreen }: EmbedStageProps) {
  const { t } = useTranslation('embed');
  const ofAreas = useStore(({ link }) => factsOf(link.view).colours !== 'none');
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
        {ofAreas ? (
          <Suspense fallback={null}>
            <EmbedQuestion title={title} />
          </Suspense>
        ) : (
          <EmbedCount />
        )}
        {fullScreen && <FullScreen place={place} />}
      </div>
      <div ref={place} tabIndex={-1} className={styles.stage}>
        <Suspense fallback={waiting}>{seen ? <MapPane theme={theme} framed /> : waiting}</Suspense>
      </div>
    </>
  );
}
