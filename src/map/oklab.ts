/** A colour in OKLab (Björn Ottosson, 2020): lightness 0 to 1, then two opponent axes. */
export type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** "#rrggbb" to OKLab. Equal distances look about equally different. */
export function oklabOf(hex: string): Oklab {
  const [red, green, blue] = linearRgbOf(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** OKLab to "#rrggbb"; channels outside the screen's range are clamped. */
export function hexOf([lightness, a, b]: Oklab): string {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hexOfLinearRgb([
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]);
}

/** The colour a share (0 to 1) of the way from one to another, as the eye sees the way. */
export function mix(from: string, to: string, share: number): string {
  const start = oklabOf(from);
  const end = oklabOf(to);
  const between = (axis: 0 | 1 | 2) => start[axis] + (end[axis] - start[axis]) * share;
  return hexOf([between(0), between(1), between(2)]);
}

/** Distance in OKLab: 0.02 is just noticeable side by side, black to white is 1. */
export function colourDifference(first: string, second: string): number {
  const [lightness, a, b] = oklabOf(first);
  const [otherLightness, otherA, otherB] = oklabOf(second);
  return Math.hypot(lightness - otherLightness, a - otherA, b - otherB);
}

/** "#rrggbb" to light intensities 0 to 1 (the inverse of the sRGB curve). */
export function linearRgbOf(hex: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is not a colour of the form #rrggbb`);
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Light intensities to "#rrggbb", clamped to the screen's range. */
export function hexOfLinearRgb(channels: readonly [number, number, number]): string {
  const digits = channels.map((channel) => {
    const value = Math.min(1, Math.max(0, channel));
    const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
