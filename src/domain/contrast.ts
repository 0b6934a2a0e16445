/** Least contrast of words of body size on what is behind them: WCAG 2.2, 1.4.3 (AA). */
export const LEAST_CONTRAST = 4.5;

/**
 * How far two colours stand apart in lightness, from 1 (the same) to 21 (black and white). The
 * order does not matter. By WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param one a colour as "#rrggbb"; so is the other.
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Lightness from 0 (black) to 1 (white), https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 * @param colour as "#rrggbb".
 */
export function relativeLuminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
