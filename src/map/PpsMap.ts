import type {
  Area,
  Borders,
  Boundaries,
  Bounds,
  Land,
  NeighbourhoodShapes,
  Position,
} from '../domain';
import type { AreaDisplay, MapLanguage } from './layers/look';
import type { DrawnMarks } from './drawnMarks';
import type { AreaColour } from './scales';
import type { MapThemeName } from './theme';

export type BoundaryLevel = 'overview' | 'detail';

/** Every word the map says, already in the reader's language. */
export interface MapMessages {
  /** Name of the map for those who do not see it. */
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Sources of the boundaries, in full; plain text. */
  readonly attribution: string;
  /** Shown when scrolling needs a key held (cooperative gestures). */
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  /** Shown when moving the map needs two fingers. */
  readonly touchHelp: string;
}

/** Room at the four sides, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** One site to draw. */
export interface MapSite {
  readonly siteId: string;
  readonly organisationId: string;
  readonly position: Position;
  /** Colour, letter and letter's colour of its sector; seen only when no area scale is on. */
  readonly colour?: string;
  readonly letter?: string;
  readonly letterColour?: string;
  /** False where the position is that of a town, city or district and not of the door. */
  readonly exact: boolean;
}

export type MapSelection =
  | { readonly kind: 'area'; readonly code: string; readonly neighbourhood?: string }
  | { readonly kind: 'site'; readonly ids: readonly string[] };

export interface MapRing {
  readonly position: Position;
  readonly radiusKm: number;
}

/** A place of a plan. */
export interface MapPlace {
  readonly position: Position;
  /** "1", or "B" where a person put it down. */
  readonly label: string;
  readonly tried: boolean;
  readonly radiusKm: number;
}

/** A click calls at most one of those that select, or onClickPosition. */
export interface MapEvents {
  readonly onHoverArea?: (code: string | null) => void;
  readonly onHoverSite?: (siteId: string | null) => void;
  readonly onHoverNeighbourhood?: (code: string | null) => void;
  readonly onSelectNeighbourhood?: (code: string, areaCode: string) => void;
  readonly onSelectArea?: (code: string, position: Position) => void;
  /** All sites under the click: several when sites at one place were spread. */
  readonly onSelectSites?: (siteIds: readonly string[]) => void;
  /** A click on sea or on the neighbours' land; on anything while picking. */
  readonly onClickPosition?: (position: Position) => void;
  /** Once the picture stands still, and its marks are others than before. */
  readonly onMarksDrawn?: (marks: DrawnMarks) => void;
  readonly onCameraIdle?: (camera: MapCamera) => void;
  /** Once, when the map comes near enough for detailed boundaries to show. */
  readonly onNeedDetail?: () => void;
  readonly onContextLost?: () => void;
  readonly onContextRestored?: () => void;
  readonly onError?: (message: string) => void;
}

export interface PpsMapOptions extends MapEvents {
  readonly theme: MapThemeName;
  readonly language: MapLanguage;
  readonly messages: MapMessages;
  /** Where to begin: a camera, or bounds to fit; the whole United Kingdom when neither is given. */
  readonly start?: MapCamera | Bounds;
  /** Room to leave around such bounds, for what lies over the map. */
  readonly startPaddingPx?: Padding;
  /** Districts, for their names and for circles by residents. */
  readonly areas: readonly Area[];
  readonly reducedMotion: boolean;
  /** Leave scrolling to the page unless a key or a second finger asks for the map. */
  readonly cooperativeGestures?: boolean;
  /** Draw words in the type of the device, which saves the 34 KB of our own. */
  readonly deviceType?: boolean;
}

/** A copy of what the map shows. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** In CSS pixels; the canvas has pixelRatio times as many. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** In the middle of the picture, to a CSS pixel. */
  readonly kmPerPixel: number;
}

/** How the map groups sites that lie close together. */
export interface SiteClustering {
  readonly radiusPx: number;
  /** Nearer than this every site stands by itself, or shares its very point. */
  readonly maxZoom: number;
}

/** The map as the rest of the product sees it. Nothing here is React, and nothing is MapLibre. */
export interface PpsMap {
  setTheme(theme: MapThemeName): void;
  setLanguage(language: MapLanguage, messages: MapMessages): void;
  setBoundaries(level: BoundaryLevel, boundaries: Boundaries): void;
  setBorders(borders: Borders): void;
  setLand(land: Land): void;
  /** How areas are drawn; districts that are not named in the colours are plain land. */
  setAreaColours(display: AreaDisplay, colours: ReadonlyMap<string, AreaColour>): void;
  /**
   * Neighbourhoods that take the place of their districts: those that have a colour are drawn, the others can still
   * be outlined.
   */
  setNeighbourhoods(shapes: NeighbourhoodShapes, colours: ReadonlyMap<string, AreaColour>): void;
  /** Districts whose neighbourhoods are on screen: their own colour no longer shows between these. */
  setOpenAreas(codes: ReadonlySet<string>): void;
  setHoveredNeighbourhood(code: string | null): void;
  setSites(sites: readonly MapSite[]): void;
  setHovered(areaCode: string | null): void;
  setHoveredSite(siteId: string | null): void;
  setSelected(selection: MapSelection | null): void;
  setNear(near: MapRing | null): void;
  setPlan(places: readonly MapPlace[]): void;
  /** Points of a person's own, in a shape of their own. */
  setOwn(positions: readonly Position[]): void;
  /** While on, a click anywhere calls onClickPosition, whatever lies there. */
  setPicking(picking: boolean): void;
  fitBounds(bounds: Bounds, paddingPx: Padding): void;
  /** Whether it is on its way: one move ends where another begins, so an end is not yet rest. */
  isMoving(): boolean;
  flyTo(camera: { readonly position: Position; readonly zoom?: number }): void;
  getCamera(): MapCamera;
  /** What is in view. */
  getBounds(): Bounds;
  /** Where a position is drawn, in pixels from the corner of the map at the top left. */
  toPixels(position: Position): { readonly x: number; readonly y: number };
  /** Calls back with every step of the camera. Returns a function that stops it. */
  onMove(moved: () => void): () => void;
  /** Calls back whenever the camera has come to rest. Returns a function that stops it. */
  onRest(rested: () => void): () => void;
  getClustering(): SiteClustering;
  /** Calls back once all that was set is on screen. Returns a function that calls it off. */
  onceDrawn(done: () => void): () => void;
  /** Gives the keyboard to the map. */
  focus(): void;
  /** The picture now on screen, without controls. */
  takePicture(): Promise<MapPicture>;
  resize(): void;
  remove(): void;
}
