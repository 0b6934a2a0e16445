/** How a mark of the legend looks, in the colours of the map. */
export type PictureMark =
  | { readonly kind: 'fill'; readonly colour: string }
  | { readonly kind: 'hatch'; readonly colour: string; readonly hatchColour: string }
  | {
      readonly kind: 'sector';
      readonly colour: string;
      readonly letter: string;
      readonly letterColour: string;
    }
  /** A place of a plan: proposed, by its number, or tried, by its letter. */
  | { readonly kind: 'numbered'; readonly label: string; readonly tried: boolean }
  | { readonly kind: 'place' }
  | { readonly kind: 'rough-place' }
  | { readonly kind: 'cluster' }
  | { readonly kind: 'unlooked' }
  /** As 'unlooked', without its dots. */
  | { readonly kind: 'looked' }
  | { readonly kind: 'hot-spot'; readonly holds: boolean };

export interface PictureRow {
  readonly mark: PictureMark;
  readonly text: string;
}

/** Nine colours, the most need on top and reach growing to the right, with the names of the axes. */
export interface PictureSquare {
  readonly colours: readonly string[];
  readonly needAxis: string;
  readonly reachAxis: string;
}

/** Everything a saved picture says, already in the reader's language. */
export interface PictureContent {
  readonly title: string;
  readonly legend: {
    readonly title: string;
    /** Unit, period, how to read it; empty where there is nothing to add. */
    readonly note: string;
    readonly square: PictureSquare | null;
    readonly rows: readonly PictureRow[];
  };
  /** Sources, limits, date and link, one paragraph each. */
  readonly notes: readonly string[];
  readonly scaleBar: { readonly lengthPx: number; readonly text: string };
}

export type PictureTone = 'ink' | 'soft' | 'line' | 'paper' | 'hotSpot';
export interface PictureFont {
  readonly size: number;
  readonly weight: 400 | 650;
}

/** One thing to draw, in CSS pixels from the upper left corner. Text stands on y, its baseline. */
export type DrawCommand =
  | {
      readonly kind: 'map';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: PictureFont;
      readonly tone: PictureTone;
      /** Upwards, as the name of a vertical axis. */
      readonly turned?: boolean;
      /** With a rim of paper, over the map. */
      readonly halo?: boolean;
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly mark: PictureMark }
  | {
      readonly kind: 'cell';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly colour: string;
    }
  | { readonly kind: 'scaleBar'; readonly x: number; readonly y: number; readonly length: number };

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly commands: readonly DrawCommand[];
}

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: PictureFont) => number;

/** Side of a mark of the legend. */
export const MARK_SIZE = 18;
const PADDING = 24;
const GAP = 16;
const LINE = 1.35;
const TITLE: PictureFont = { size: 24, weight: 650 };
const HEADING: PictureFont = { size: 15, weight: 650 };
const WORDS: PictureFont = { size: 14, weight: 400 };
const SMALL: PictureFont = { size: 12, weight: 400 };
/** From this width legend and notes stand side by side. */
const WIDE = 720;
/** A row of the legend is never wider, so a wide legend has two columns. */
const ROW_WIDTH = 260;
const CELL = 34;

/**
 * Title above the map, legend and notes below it: side by side where the map is wide. Nothing is
 * cut: words wrap, and the picture grows downwards.
 *
 * @param map size of the map in CSS pixels
 */
export function layoutPicture(
  content: PictureContent,
  map: { readonly width: number; readonly height: number },
  measure: Measure,
): PictureLayout {
  const commands: DrawCommand[] = [];
  const inner = map.width;
  const wide = inner >= WIDE;
  const legendWidth = wide ? Math.round(inner * 0.52) - GAP : inner;
  const notesWidth = wide ? inner - legendWidth - 2 * GAP : inner;

  let y = paragraph(content.title, TITLE, 'ink', PADDING, PADDING, inner) + GAP;
  commands.push({ kind: 'map', x: PADDING, y, width: inner, height: map.height });
  scaleBar(y + map.height);
  y += map.height + GAP;
  const legendEnd = legend(PADDING, y, legendWidth);
  const notesX = wide ? PADDING + legendWidth + 2 * GAP : PADDING;
  const notesEnd = notes(notesX, wide ? y : legendEnd + GAP, notesWidth);
  return {
    width: inner + 2 * PADDING,
    height: Math.ceil(Math.max(legendEnd, notesEnd) + PADDING),
    commands,
  };

  function paragraph(
    text: string,
    font: PictureFont,
    tone: PictureTone,
    x: number,
    top: number,
    width: number,
  ): number {
    let end = top;
    for (const line of wrap(text, width, font, measure)) {
      commands.push({ kind: 'text', x, y: end + font.size, text: line, font, tone });
      end += font.size * LINE;
    }
    return end;
  }

  function scaleBar(bottom: number): void {
    const { lengthPx, text } = content.scaleBar;
    const [x, base] = [PADDING + 12, bottom - 12];
    commands.push({ kind: 'scaleBar', x, y: base, length: lengthPx });
    const word = { kind: 'text', x: x + 4, y: base - 5, text, font: SMALL, tone: 'ink' } as const;
    commands.push({ ...word, halo: true });
  }

  function legend(x: number, top: number, width: number): number {
    const { title, note, square, rows } = content.legend;
    let end = paragraph(title, HEADING, 'ink', x, top, width);
    if (note) end = paragraph(note, SMALL, 'soft', x, end + 2, width);
    end += 8;
    if (!square) return rowsIn(rows, x, end, width);
    const squareEnd = drawSquare(square, x, end);
    const beside = x + 3 * CELL + 48;
    return Math.max(squareEnd, rowsIn(rows, beside, end, width - (beside - x)));
  }

  function drawSquare({ colours, needAxis, reachAxis }: PictureSquare, x: number, top: number) {
    const side = 3 * (CELL + 2) - 2;
    const left = x + 22;
    for (const [index, colour] of colours.entries())
      commands.push({
        kind: 'cell',
        x: left + (index % 3) * (CELL + 2),
        y: top + Math.floor(index / 3) * (CELL + 2),
        size: CELL,
        colour,
      });
    const axis = { kind: 'text', font: SMALL, tone: 'soft' } as const;
    commands.push({ ...axis, x: x + 12, y: top + side, text: `${needAxis} →`, turned: true });
    commands.push({ ...axis, x: left, y: top + side + 16, text: `${reachAxis} →` });
    return top + side + 22;
  }

  /** In two columns where there is room; down the first, then down the second. */
  function rowsIn(rows: readonly PictureRow[], x: number, top: number, width: number): number {
    const columns = rows.length > 4 && width >= 2 * ROW_WIDTH - GAP ? 2 : 1;
    const columnWidth = width / columns;
    const inFirst = Math.ceil(rows.length / columns);
    let [end, lowest] = [top, top];
    for (const [index, { mark, text }] of rows.entries()) {
      if (index === inFirst) end = top;
      const left = x + (index < inFirst ? 0 : columnWidth);
      commands.push({ kind: 'mark', x: left, y: end, mark });
      const words = columnWidth - MARK_SIZE - 8 - GAP;
      end = Math.max(
        paragraph(text, WORDS, 'ink', left + MARK_SIZE + 8, end, words) + 6,
        end + MARK_SIZE + 6,
      );
      lowest = Math.max(lowest, end);
    }
    return lowest;
  }

  function notes(x: number, top: number, width: number): number {
    let end = top;
    for (const note of content.notes) end = paragraph(note, SMALL, 'soft', x, end, width) + 6;
    return end;
  }
}

/** Lines no wider than the width; a word that is wider by itself (a link) is broken. */
export function wrap(text: string, width: number, font: PictureFont, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter, font) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
