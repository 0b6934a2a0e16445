import {
  GPUInitializationError,
  Map as MapLibreMap,
  setWorkerUrl,
  type MapMouseEvent,
  type MapOptions,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Bounds, Position } from '../domain';
import { applyLayers } from './applyLayers';
import { areaFeatures } from './areaFeatures';
import { AreaStates } from './areaStates';
import { addControls } from './controls';
import { FocusedShapes } from './focusedShapes';
import { mapFonts } from './fonts';
import { drawnMarks } from './drawnMarks';
import { hitAt } from './hitTest';
import type { MapLook } from './layers/look';
import { clusterDistancePx } from './layers/sites';
import './map.css';
import { MapUnavailableError } from './MapUnavailableError';
import { nearFeatures } from './nearFeatures';
import { PATTERN_PIXEL_RATIO, patternImages } from './patterns';
import { placeNameFeatures } from './placeNames';
import type { MapCamera, Padding, PpsMap, PpsMapOptions } from './PpsMap';
import { ownFeatures } from './ownFeatures';
import { planFeatures } from './planFeatures';
import { SiteMarks } from './siteMarks';
import { SourceData } from './sourceData';
import { CLUSTER_MAX_ZOOM, mapLayers, mapStyle, MAX_ZOOM } from './style';
import { takePicture } from './takePicture';
import { mapTheme } from './theme';

setWorkerUrl(workerUrl);

/** The whole United Kingdom. */
const HOME: Bounds = [-8.7, 49.8, 1.8, 60.9];
/** More below, where the attribution is. */
const START_PADDING_PX: Padding = { top: 12, right: 12, bottom: 52, left: 12 };
/** Wide, so that a broad screen can still show all of the kingdom; beyond it is nothing of ours. */
const FURTHEST: [number, number, number, number] = [-34, 43, 28, 66];
/** From here on the overview boundaries look coarse. */
const DETAIL_ZOOM = 7.5;

/**
 * Draws the map into an element and returns the only handle to it.
 *
 * @throws MapUnavailableError where the browser cannot draw it (no WebGL 2)
 */
export function createPpsMap(container: HTMLElement, options: PpsMapOptions): PpsMap {
  let look: MapLook = {
    theme: mapTheme(options.theme),
    language: options.language,
    areaDisplay: 'off',
    hotSpots: false,
  };
  let drawnLook = look;
  const animate = !options.reducedMotion;
  const map = openMap(container, options, look);
  const say = addControls(map, options.messages);
  const data = new SourceData(map);
  const areaStates = new AreaStates(map, ['districts', 'centres']);
  const neighbourhoodStates = new AreaStates(map, ['neighbourhoods']);
  const focusedNeighbourhoods = new FocusedShapes((shapes) =>
    data.set('focused-neighbourhoods', shapes),
  );
  const focusedDistricts = new FocusedShapes((shapes) => data.set('focused-districts', shapes));
  const siteMarks = new SiteMarks(map, data);
  let styleReady = false;
  let detailShown = false;
  let detailAsked = false;
  let picking = false;
  let toldMarks = '';

  container.classList.add('pps-map');
  container.dataset['mapTheme'] = look.theme.name;
  data.set('centres', areaFeatures(options.areas));
  data.set('names', placeNameFeatures());

  const drawImages = () => {
    for (const [id, image] of patternImages(look.theme)) {
      if (map.hasImage(id)) map.updateImage(id, image);
      else map.addImage(id, image, { pixelRatio: PATTERN_PIXEL_RATIO });
    }
  };
  const drawLook = () => {
    applyLayers(map, mapLayers(drawnLook), mapLayers(look));
    siteMarks.clusterWithin(clusterDistancePx(look.areaDisplay));
    drawnLook = look;
  };
  const setLook = (change: Partial<MapLook>) => {
    look = { ...look, ...change };
    if (styleReady) drawLook();
  };
  const askForDetail = () => {
    if (detailAsked || map.getZoom() < DETAIL_ZOOM) return;
    detailAsked = true;
    options.onNeedDetail?.();
  };

  /** Nothing is written to a style that is gone. */
  const suspend = (): void => {
    styleReady = false;
    data.suspend();
    areaStates.suspend();
    neighbourhoodStates.suspend();
  };

  map.on('style.load', () => {
    styleReady = true;
    siteMarks.forgetClusters();
    drawImages();
    // The look may have changed while the style was on its way.
    drawLook();
    data.restore();
    areaStates.restore();
    neighbourhoodStates.restore();
  });
  map.on('webglcontextlost', () => {
    suspend();
    options.onContextLost?.();
  });
  map.on('webglcontextrestored', () => options.onContextRestored?.());
  map.on('error', ({ error }) => options.onError?.(error.message));
  map.on('zoom', askForDetail);
  map.on('load', askForDetail);
  map.on('idle', tellMarks);
  map.on('zoomstart', () => siteMarks.gather());
  map.on('moveend', () => options.onCameraIdle?.(cameraOf(map)));
  map.on('mousemove', ({ point }) => {
    const hit = hitAt(map, point);
    map.getCanvas().style.cursor = cursorOver(hit.kind);
    hover(
      hit.kind === 'area' ? hit.code : null,
      hit.kind === 'neighbourhood' ? hit.code : null,
      hit.kind === 'site' ? hit.siteId : null,
    );
  });
  map.on('mouseout', () => hover(null, null, null));
  map.on('click', (event) => {
    click(event).catch((error: unknown) => options.onError?.(String(error)));
  });

  function tellMarks(): void {
    const marks = drawnMarks(map);
    // The picture that follows is told.
    if (!marks) return;
    const told = JSON.stringify(marks);
    if (told !== toldMarks) options.onMarksDrawn?.(marks);
    toldMarks = told;
  }

  function hover(
    areaCode: string | null,
    neighbourhoodCode: string | null,
    siteId: string | null,
  ): void {
    if (focusedNeighbourhoods.setFocus('hovered', neighbourhoodCode)) {
      options.onHoverNeighbourhood?.(neighbourhoodCode);
    }
    if (focusedDistricts.setFocus('hovered', areaCode)) options.onHoverArea?.(areaCode);
    if (siteMarks.setHovered(siteId)) options.onHoverSite?.(siteId);
  }

  function cursorOver(kind: ReturnType<typeof hitAt>['kind']): string {
    if (picking) return 'crosshair';
    return kind === 'nothing' ? '' : 'pointer';
  }

  async function click({ point, lngLat }: MapMouseEvent): Promise<void> {
    const position: Position = [lngLat.lng, lngLat.lat];
    if (picking) {
      options.onClickPosition?.(position);
      return;
    }
    const hit = hitAt(map, point);
    switch (hit.kind) {
      case 'site':
        options.onSelectSites?.([hit.siteId]);
        return;
      case 'cluster': {
        siteMarks.gather();
        const siteIds = await siteMarks.openCluster(hit.clusterId, hit.position, animate);
        if (siteIds.length > 0) options.onSelectSites?.(siteIds);
        return;
      }
      case 'neighbourhood':
        siteMarks.gather();
        options.onSelectNeighbourhood?.(hit.code, hit.areaCode);
        return;
      case 'area':
        siteMarks.gather();
        options.onSelectArea?.(hit.code, position);
        return;
      case 'nothing':
        siteMarks.gather();
        options.onClickPosition?.(position);
    }
  }

  return {
    setTheme(name) {
      setLook({ theme: mapTheme(name) });
      container.dataset['mapTheme'] = name;
      if (styleReady) drawImages();
    },
    setLanguage(language, messages) {
      setLook({ language });
      say(messages);
    },
    setBoundaries(level, boundaries) {
      if (level === 'overview' && detailShown) return;
      detailShown = level === 'detail';
      data.set('districts', boundaries);
      focusedDistricts.setShapes(boundaries);
    },
    setBorders: (borders) => data.set('borders', borders),
    setLand: (land) => data.set('land', land),
    setAreaColours(areaDisplay, colours) {
      setLook({ areaDisplay, hotSpots: [...colours.values()].some(({ hotSpot }) => hotSpot) });
      areaStates.setColours(colours);
    },
    setNeighbourhoods(shapes, colours) {
      const features = shapes.features.filter(({ properties }) => colours.has(properties.code));
      neighbourhoodStates.setColours(colours);
      data.change('neighbourhoods', { ...shapes, features }, ({ properties }) =>
        String(properties?.['code']),
      );
      focusedNeighbourhoods.setShapes(shapes);
    },
    setOpenAreas: (codes) => areaStates.setOpen(codes),
    setHoveredNeighbourhood(code) {
      focusedNeighbourhoods.setFocus('hovered', code);
    },
    setSites: (sites) => siteMarks.setSites(sites),
    setHovered(areaCode) {
      focusedDistricts.setFocus('hovered', areaCode);
    },
    setHoveredSite(siteId) {
      siteMarks.setHovered(siteId);
    },
    setSelected(selection) {
      const area = selection?.kind === 'area' ? selection : null;
      const [code, neighbourhood] = [area?.code ?? null, area?.neighbourhood ?? null];
      focusedDistricts.setFocus('selected', neighbourhood === null ? code : null);
      focusedDistricts.setFocus('around', neighbourhood === null ? null : code);
      focusedNeighbourhoods.setFocus('selected', neighbourhood);
      siteMarks.setSelected(selection?.kind === 'site' ? selection.ids : []);
    },
    setNear: (near) => data.set('near', nearFeatures(near)),
    setPlan: (places) => data.set('plan', planFeatures(places)),
    setOwn: (positions) => data.set('own', ownFeatures(positions)),
    setPicking(on) {
      picking = on;
    },
    fitBounds(bounds, paddingPx) {
      // The pane may have changed with what is to be brought into view.
      if (
        map.getCanvas().clientHeight !== container.clientHeight ||
        map.getCanvas().clientWidth !== container.clientWidth
      )
        map.resize();
      map.fitBounds([...bounds], { padding: paddingPx, maxZoom: 11, animate });
    },
    flyTo({ position, zoom }) {
      map.flyTo({ center: [...position], zoom: zoom ?? map.getZoom(), animate });
    },
    isMoving: () => map.isMoving(),
    getCamera: () => cameraOf(map),
    getBounds: () => boundsOf(map),
    toPixels: (position) => map.project([...position]),
    onMove(moved) {
      map.on('move', moved);
      return () => map.off('move', moved);
    },
    onRest(rested) {
      map.on('moveend', rested);
      return () => map.off('moveend', rested);
    },
    getClustering: () => ({
      radiusPx: clusterDistancePx(look.areaDisplay),
      maxZoom: CLUSTER_MAX_ZOOM,
    }),
    onceDrawn(done) {
      map.once('idle', done);
      // Where nothing is left to draw there would be no picture after which to be idle.
      map.triggerRepaint();
      return () => map.off('idle', done);
    },
    focus: () => map.getCanvas().focus(),
    takePicture: () => takePicture(map),
    resize() {
      map.resize();
    },
    remove() {
      // What stands on the map clears up after it, and so when it is gone.
      suspend();
      map.remove();
      container.classList.remove('pps-map');
      delete container.dataset['mapTheme'];
    },
  };
}

function openMap(container: HTMLElement, options: PpsMapOptions, look: MapLook): MapLibreMap {
  try {
    const map = new MapLibreMap({
      container,
      style: mapStyle(look, options.deviceType ? null : mapFonts()),
      // A unit test validates the style; checking it again on every visit costs the visitor.
      validateStyle: false,
      ...startOf(options.start ?? HOME, options.startPaddingPx ?? START_PADDING_PX),
      maxBounds: FURTHEST,
      minZoom: 3,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: options.reducedMotion ? 0 : 200,
      cooperativeGestures: options.cooperativeGestures ?? false,
    });
    map.touchZoomRotate.disableRotation();
    map.touchPitch.disable();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    container.replaceChildren();
    throw new MapUnavailableError(error);
  }
}

function startOf(start: MapCamera | Bounds, padding: Padding): Partial<MapOptions> {
  if ('zoom' in start) {
    return { center: [start.longitude, start.latitude], zoom: start.zoom };
  }
  return { bounds: [...start], fitBoundsOptions: { padding } };
}

function boundsOf(map: MapLibreMap): Bounds {
  const shown = map.getBounds();
  return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
}

function cameraOf(map: MapLibreMap): MapCamera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
