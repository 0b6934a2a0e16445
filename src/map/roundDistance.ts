const ROUND_KM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/** The longest round distance for a scale bar that may stand for so many km at most. */
export function roundDistanceKm(mostKm: number): number {
  return ROUND_KM.findLast((km) => km <= mostKm) ?? ROUND_KM[0];
}
