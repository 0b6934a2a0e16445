import * as v from 'valibot';
import { MOST_ROWS, OWN_PRECISIONS } from '../../dataset/own/ownPoint';
import type { OwnData } from '../../store/ownSlice';

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
