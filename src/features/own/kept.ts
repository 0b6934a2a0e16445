import * as v from 'valibot';
import { NUMBER_KINDS } from '../../dataset/own/ownFigure';
import { MOST_ROWS, OWN_PRECISIONS } from '../../dataset/own/ownPoint';
import type { OwnData, OwnFigureData } from '../../store/ownSlice';

/** Of the form of what is kept. Another is not read. */
const VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(500));
const webAddress = v.pipe(text, v.regex(/^https?:\/\//u));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const keptSchema = v.object({
  version: v.literal(VERSION),
  fileName: text,
  points: v.pipe(
    v.array(
      v.object({
        row: v.pipe(v.number(), v.integer(), v.minValue(1)),
        name: text,
        address: v.nullable(webAddress),
        position: v.tuple([degrees(180), degrees(90)]),
        precision: v.picklist(OWN_PRECISIONS),
        areaCode: v.nullable(text),
        sector: v.nullable(text),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
});

/** What is kept of a person's own data, as text. What it was compared with is not: that is of an edition. */
export function keptText({ fileName, points }: OwnData): string {
  return JSON.stringify({ version: VERSION, fileName, points });
}

/** The data again; null where the text is of another version, was cut or was changed. */
export function ownOfKept(kept: string): OwnData | null {
  try {
    const { fileName, points } = v.parse(keptSchema, JSON.parse(kept));
    return { fileName, points, twins: null };
  } catch {
    return null;
  }
}

const figureSchema = v.object({
  version: v.literal(VERSION),
  fileName: text,
  figure: v.object({
    label: text,
    direction: v.picklist(['higher-is-more-need', 'lower-is-more-need']),
    kind: v.picklist(NUMBER_KINDS),
    values: v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[A-Z]\d{8}$/u)), v.pipe(v.number(), v.finite())),
      v.check((values) => Object.keys(values).length > 0),
    ),
  }),
});

/** What is kept of a figure of a person's own, as text. */
export function keptFigureText({ fileName, figure }: OwnFigureData): string {
  return JSON.stringify({ version: VERSION, fileName, figure });
}

/** The figure again; null as with points. */
export function figureOfKept(kept: string): OwnFigureData | null {
  try {
    const { fileName, figure } = v.parse(figureSchema, JSON.parse(kept));
    return { fileName, figure };
  } catch {
    return null;
  }
}
