import { memo, Suspense, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import type { DrawnMarks } from '../../map/drawnMarks';
import type { PpsMap } from '../../map/PpsMap';
import type { MapThemeName } from '../../map/theme';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf, viewHas, openNeighbourhood } from '../../store';
import { onDemand } from '../../ui/onDemand';
import { useEscape } from '../../ui/useEscape';
import type { NeighbourhoodLevel } from './neighbourhoods/level';
import { OPEN_ZOOM } from '../../map/openZoom';
import { PickNotice } from './PickNotice';
import { stopPicking } from './picking';
import { PointKey } from './PointKey';
import styles from './MapPane.module.css';
import { useAnswerFirst } from './useAnswerFirst';
import { useAreaCertainty } from './useAreaCertainty';
import { useAreaLayer } from './useAreaLayer';
import { useMapCamera } from './useMapCamera';
import { MAP_FILES, useMapData } from './useMapData';
import { useMapPicture } from './useMapPicture';
import { usePpsMap, type MapState } from './usePpsMap';
import { useSavePicture } from './useSavePicture';
import './messages';

// Only the plan view has one.
const PlanOnMap = onDemand(() => import('./PlanOnMap').then((code) => code.PlanOnMap));

// Only who brought points of their own has any.
const OwnOnMap = onDemand(() => import('./OwnOnMap').then((code) => code.OwnOnMap));

// Only who comes near enough sees any.
const Neighbourhoods = onDemand(() =>
  import('./neighbourhoods/Neighbourhoods').then((code) => code.Neighbourhoods),
);

// Only the need and gaps views have one; the pioneers' key is small and comes with the map.
const Legend = onDemand(() => import('./Legend').then((code) => code.Legend));
const MapKeys = onDemand(() => import('./keyboard/MapKeys').then((code) => code.MapKeys));

/** The picture, its legend, and a sentence whenever the picture cannot be drawn. */
export const MapPane = memo(function MapPane(props: MapPaneProps) {
  const core = useStore((state) => valueOf(state.data.core));
  return core && <MapOf {...props} core={core} />;
});

interface MapPaneProps {
  readonly theme: MapThemeName;
  /** In a frame scrolling is left to the page around it, and words wait for no web font. */
  readonly framed?: boolean;
}

function MapOf({ core, theme, framed = false }: MapPaneProps & { readonly core: CoreData }) {
  const container = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [byKeys, setByKeys] = useState(false);
  const [marks, setMarks] = useState<DrawnMarks | null>(null);
  const due = useAnswerFirst();
  const state = usePpsMap(container, theme, due ? attempt : null, framed, setMarks);
  const map = state.kind === 'ready' ? state.map : null;
  const layer = useAreaLayer(theme);
  const complete = useMapData(map, due);
  const certainty = useAreaCertainty();
  useMapPicture(map, core, layer, certainty, theme);
  useMapCamera(map, core, container);
  const near = useNear(map);
  const chosen = useStore(({ link }) => openNeighbourhood(link) !== null);
  const [level, setLevel] = useState<NeighbourhoodLevel | null>(null);

  const planned = useStore(({ link }) => viewHas(link.view, { colours: 'plan' }));
  const own = useStore((store) => store.own !== null);

  const lost = state.kind === 'ready' && state.lost;
  const drawn = complete && !lost;
  useSavePicture(drawn && !framed ? map : null, { layer, certainty, level });
  return (
    <div className={styles.pane} data-map={drawn ? 'drawn' : state.kind}>
      {map && byKeys && (
        <Suspense>
          <MapKeys {...{ map, core, layer, certainty, level, container }} />
        </Suspense>
      )}
      <div
        ref={container}
        className={styles.canvas}
        onFocus={({ target }) => setByKeys(byKeys || target.matches('canvas:focus-visible'))}
      />
      <div className={styles.notices}>
        <MapNotice state={state} complete={complete} onRetry={() => setAttempt(attempt + 1)} />
        <FileTrouble files={MAP_FILES} />
        <PickHint map={map} />
        {map && ((near && layer) || chosen) && (
          <Suspense fallback={null}>
            <Neighbourhoods
              {...{ map, core, layer, certainty, theme, container, near }}
              onLevel={setLevel}
            />
          </Suspense>
        )}
        {planned && (
          <Suspense fallback={null}>
            <PlanOnMap map={map} core={core} container={container} />
          </Suspense>
        )}
      </div>
      <div className={styles.legend}>
        {layer ? (
          <Suspense fallback={null}>
            <Legend
              key={layer.scale.kind}
              layer={layer}
              certainty={certainty}
              level={level}
              marks={marks}
              framed={framed}
              container={container}
            />
          </Suspense>
        ) : (
          marks && <PointKey marks={marks} container={container} />
        )}
        {own && (
          <Suspense fallback={null}>
            <OwnOnMap map={map} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Whether the camera, in motion or not, is near enough for districts to open. */
function useNear(map: PpsMap | null): boolean {
  const onMove = useCallback((moved: () => void) => map?.onMove(moved) ?? (() => {}), [map]);
  return useSyncExternalStore(onMove, () => (map?.getCamera().zoom ?? 0) >= OPEN_ZOOM);
}

interface NoticeProps {
  readonly state: MapState;
  readonly complete: boolean;
  readonly onRetry: () => void;
}

function MapNotice({ state, complete, onRetry }: NoticeProps) {
  const { t } = useTranslation(['map', 'app']);
  const go = useStore((store) => store.go);
  switch (state.kind) {
    case 'arriving':
      return (
        <p role="status" className={styles.notice}>
          {t('loading')}
        </p>
      );
    case 'ready':
      if (state.lost) {
        return (
          <p role="status" className={styles.notice}>
            {t('contextLost')}
          </p>
        );
      }
      return complete ? null : (
        <p role="status" className={styles.notice}>
          {t('loading')}
        </p>
      );
    case 'unavailable':
      return (
        <div role="status" className={styles.notice}>
          <p>{t('noWebgl')}</p>
          <button type="button" className="button" onClick={() => go({ show: 'table' })}>
            {t('showTable')}
          </button>
        </div>
      );
    case 'code-missing':
      return (
        <div role="alert" className={styles.notice}>
          <p>{t('codeMissing')}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('app:retry')}
          </button>
        </div>
      );
  }
}

function PickHint({ map }: { readonly map: PpsMap | null }) {
  const { t } = useTranslation('map');
  const near = useStore((state) => state.pickingNear);
  const forRecord = useStore((state) => state.pickingForRecord !== null);
  useEscape(forRecord, stopPicking);
  return (
    (near || forRecord) && (
      <PickNotice
        map={map}
        hint={t(forRecord ? 'pickForRecord' : 'pickHint')}
        cancel={t('pickCancel')}
        takesFocus
      />
    )
  );
}
