import type { Position, SectorId } from '../../domain';

/** The most rows that a file may hold, the most bytes, and the most points that count as pioneers. */
export const MOST_ROWS = 50_000;
export const MOST_BYTES = 20_000_000;
export const MOST_COUNTED = 2_000;

/** How near a point is placed: where the file says, or in the middle of what it names. */
export const OWN_PRECISIONS = [
  'coordinates',
  'postcode-sector',
  'postcode-district',
  'area',
] as const;
export type OwnPrecision = (typeof OWN_PRECISIONS)[number];

/** A point of a person's own file. It never leaves the device. */
export interface OwnPoint {
  /** As a spreadsheet counts, or its place in the list of a JSON file. */
  readonly row: number;
  readonly name: string;
  /** On the web; null where the file has none. */
  readonly address: string | null;
  readonly position: Position;
  readonly precision: OwnPrecision;
  /** District of today; null where only coordinates are given. */
  readonly areaCode: string | null;
  /** Null where the file does not say, or names none of ours. */
  readonly sector: SectorId | null;
}

/** Why a row is no point or no figure, or what of it could not be used. The words are the page's. */
export const ROW_FAULTS = [
  'quotes',
  'noPlace',
  'postcodeForm',
  'postcodeUnknown',
  'coordinateForm',
  'coordinateAlone',
  'swapped',
  'outside',
  'nationalGrid',
  'areaUnknown',
  'areaLarger',
  'sectorUnknown',
  'figureMissing',
  'figureForm',
  'figureComma',
  'figurePercent',
  'figureTwice',
  'figureAgain',
  'figurePart',
  'figureParts',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export interface RowProblem {
  readonly row: number;
  /** The name of its column; null where the row as a whole is meant. */
  readonly field: string | null;
  /** What stands there, cut where it is long. */
  readonly content: string;
  readonly fault: RowFault;
  /** Whether the row became a point all the same. */
  readonly kept: boolean;
}
