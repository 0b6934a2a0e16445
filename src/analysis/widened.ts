/**
 * A radius in km that is asked for in place of a narrower one, so that of radii of every length few are
 * new: wider by doubling.
 */
export function widened(radiusKm: number): number {
  return 2 ** Math.ceil(Math.log2(radiusKm));
}
