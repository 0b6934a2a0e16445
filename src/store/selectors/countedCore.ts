import { withOwnPioneers, type OwnCounted } from '../../dataset/own/ownCounted';
import { withOwnFigure } from '../../dataset/own/ownFigure';
import type { CoreData, IndicatorData } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { remember } from './remember';

/** What of a person's own answers count; null for nothing. Another object where that changed. */
export function selectOwnCounted({
  ownCounted,
  ownFigureCounted,
}: Pick<Store, 'ownCounted' | 'ownFigureCounted'>): OwnCounted | null {
  return ownCounted || ownFigureCounted ? together(ownCounted, ownFigureCounted) : null;
}

const together = remember(
  (pioneers: OwnCounted['pioneers'], figure: OwnCounted['figure']): OwnCounted => ({
    pioneers,
    figure,
  }),
);

/** The directory with whatever of a person's own an answer counts beside it: whom its ids may name. */
export function selectCountedCore(state: Store): CoreData | null {
  const core = valueOf(state.data.core);
  return core && state.ownCounted ? joined(core, state.ownCounted) : core;
}

const joined = remember(withOwnPioneers);

/** The figures with one of a person's own that an answer counts: what its mix of need may name. */
export function selectCountedFigures(state: Store): IndicatorData | null {
  const data = valueOf(state.data.indicators) ?? valueOf(state.data.figures);
  const core = valueOf(state.data.core);
  return data && core && state.ownFigureCounted
    ? joinedFigures(data, core.areas, state.ownFigureCounted)
    : data;
}

const joinedFigures = remember(withOwnFigure);

/** The same as it is put in words: how many points, and what the person called the figure. */
export function ownInAnswer({
  ownCounted,
  ownFigureCounted: counted,
}: Pick<Store, 'ownCounted' | 'ownFigureCounted'>): {
  readonly points: number;
  readonly figure: { readonly label: string; readonly share: number } | null;
} {
  return {
    points: ownCounted?.organisations.length ?? 0,
    figure: counted && { label: counted.figure.label, share: counted.share },
  };
}
