import {
  MARK_SIZE,
  type DrawCommand,
  type Measure,
  type PictureFont,
  type PictureLayout,
  type PictureMark,
  type PictureTone,
} from './pictureLayout';

/** The page's own colours and type, as they are in the theme in force. */
export interface PictureLook {
  readonly colours: Readonly<Record<PictureTone, string>>;
  /** As in CSS. */
  readonly fontFamily: string;
}

/** Measures with the very type that will be drawn. */
export function measureWith({ fontFamily }: PictureLook): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = cssFont(font, fontFamily);
    return context.measureText(text).width;
  };
}

/**
 * Draws a layout.
 *
 * @param map the picture of the map, of any resolution
 * @param pixelRatio pixels of the drawing to a CSS pixel
 */
export function drawPicture(
  layout: PictureLayout,
  map: CanvasImageSource,
  look: PictureLook,
  pixelRatio: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(layout.width * pixelRatio);
  canvas.height = Math.round(layout.height * pixelRatio);
  const context = contextOf(canvas);
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = look.colours.paper;
  context.fillRect(0, 0, layout.width, layout.height);
  for (const command of layout.commands) draw(context, command, map, look);
  return canvas;
}

function draw(
  context: CanvasRenderingContext2D,
  command: DrawCommand,
  map: CanvasImageSource,
  { colours, fontFamily }: PictureLook,
): void {
  switch (command.kind) {
    case 'map': {
      const { x, y, width, height } = command;
      context.drawImage(map, x, y, width, height);
      frame(context, x, y, width, height, colours.line, 1);
      return;
    }
    case 'text': {
      context.save();
      context.translate(command.x, command.y);
      if (command.turned) context.rotate(-Math.PI / 2);
      context.font = cssFont(command.font, fontFamily);
      if (command.halo) {
        context.strokeStyle = colours.paper;
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.strokeText(command.text, 0, 0);
      }
      context.fillStyle = colours[command.tone];
      context.fillText(command.text, 0, 0);
      context.restore();
      return;
    }
    case 'cell':
      context.fillStyle = command.colour;
      context.fillRect(command.x, command.y, command.size, command.size);
      frame(context, command.x, command.y, command.size, command.size, colours.line, 1);
      return;
    case 'scaleBar':
      context.strokeStyle = colours.ink;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(command.x, command.y - 5);
      context.lineTo(command.x, command.y);
      context.lineTo(command.x + command.length, command.y);
      context.lineTo(command.x + command.length, command.y - 5);
      context.stroke();
      return;
    case 'mark':
      drawMark(context, command.x, command.y, command.mark, colours, fontFamily);
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  mark: PictureMark,
  colours: PictureLook['colours'],
  fontFamily: string,
): void {
  const half = MARK_SIZE / 2;
  const disc = (radius: number, fill: string): void => {
    context.beginPath();
    context.arc(x + half, y + half, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  };
  const inside = (text: string, colour: string): void => {
    context.font = cssFont({ size: 11, weight: 650 }, fontFamily);
    context.fillStyle = colour;
    context.textAlign = 'center';
    context.fillText(text, x + half, y + half + 4);
    context.textAlign = 'start';
  };
  switch (mark.kind) {
    case 'fill':
      context.fillStyle = mark.colour;
      context.fillRect(x, y + 1, MARK_SIZE, MARK_SIZE - 2);
      frame(context, x, y + 1, MARK_SIZE, MARK_SIZE - 2, colours.line, 1);
      return;
    case 'hatch':
      context.fillStyle = mark.colour;
      context.fillRect(x, y + 1, MARK_SIZE, MARK_SIZE - 2);
      clipped(context, x, y + 1, MARK_SIZE, MARK_SIZE - 2, () => {
        context.strokeStyle = mark.hatchColour;
        context.lineWidth = 1.5;
        for (let shift = -MARK_SIZE; shift < MARK_SIZE; shift += 5) {
          context.beginPath();
          context.moveTo(x + shift, y);
          context.lineTo(x + shift + MARK_SIZE, y + MARK_SIZE);
          context.stroke();
        }
      });
      frame(context, x, y + 1, MARK_SIZE, MARK_SIZE - 2, colours.line, 1);
      return;
    case 'sector':
      disc(half, mark.colour);
      inside(mark.letter, mark.letterColour);
      return;
    case 'numbered':
      disc(half, colours.ink);
      if (mark.tried) disc(half - 2, colours.paper);
      inside(mark.label, mark.tried ? colours.ink : colours.paper);
      return;
    case 'place':
      disc(5, colours.ink);
      return;
    case 'rough-place':
      disc(7, colours.ink);
      disc(4, colours.paper);
      return;
    case 'cluster':
      disc(half, colours.ink);
      inside('9', colours.paper);
      return;
    case 'looked':
    case 'unlooked':
      context.fillStyle = colours.line;
      context.fillRect(x, y + 1, MARK_SIZE, MARK_SIZE - 2);
      if (mark.kind === 'looked') return;
      context.fillStyle = colours.paper;
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 3; column++) {
          context.beginPath();
          context.arc(x + 4 + column * 5, y + 4 + row * 5, 1.5, 0, 2 * Math.PI);
          context.fill();
        }
      return;
    case 'hot-spot':
      context.setLineDash(mark.holds ? [] : [4, 3]);
      frame(
        context,
        x + 1,
        y + 2,
        MARK_SIZE - 2,
        MARK_SIZE - 4,
        colours.hotSpot,
        mark.holds ? 3 : 1.5,
      );
      context.setLineDash([]);
  }
}

function frame(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  lineWidth: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = lineWidth;
  context.strokeRect(x, y, width, height);
}

function clipped(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  paint();
  context.restore();
}

function cssFont({ size, weight }: PictureFont, family: string): string {
  return `${weight} ${size}px ${family}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw a picture');
  return context;
}
