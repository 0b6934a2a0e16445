/**
 * The need of a neighbourhood as a share that is said in whole per cent. Rounded down, so that none is
 * said to be worse off than the whole of its nation; 0 is said as "among the least deprived".
 *
 * @param need share of the people of its nation who live somewhere less deprived, in (0, 1)
 */
export function shareLessDeprived(need: number): number {
  return Math.floor(100 * need) / 100;
}
