import type { Indicator } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';

/** What is known of every indicator, whichever of the two files has arrived; null before. */
export function selectIndicators({ data }: Pick<Store, 'data'>): readonly Indicator[] | null {
  return (valueOf(data.indicators) ?? valueOf(data.figures))?.indicators ?? null;
}
