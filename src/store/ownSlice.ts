import type { CountedFigure, OwnFigure } from '../dataset/own/ownFigure';
import type { OwnPioneers } from '../dataset/own/ownPioneers';
import type { OwnPoint } from '../dataset/own/ownPoint';
import { askedClient } from './askedClient';
import { selectOwnCounted } from './selectors/countedCore';
import type { Slice } from './store';

/** What a person opened on the device. It is in no link, and is sent nowhere. */
export interface OwnData {
  readonly fileName: string;
  readonly points: readonly OwnPoint[];
  /** For each point the organisation of ours that may be the same; null until they are compared. */
  readonly twins: readonly (string | null)[] | null;
}

/** A figure that a person opened on the device, as points are. */
export interface OwnFigureData {
  readonly fileName: string;
  readonly figure: OwnFigure;
}

export interface OwnSlice {
  readonly own: OwnData | null;
  /** What answers count of them beside the directory; null while the switch is off. */
  readonly ownCounted: OwnPioneers | null;
  readonly ownFigure: OwnFigureData | null;
  /** The figure as answers count it, with its share of need; null while the switch is off. */
  readonly ownFigureCounted: CountedFigure | null;
  /** What was kept on the device is there and cannot be read. */
  readonly ownUnreadable: boolean;
  /** Takes in other data, or none: nothing of it is counted any longer. */
  readonly setOwn: (own: OwnData | null) => Promise<void>;
  readonly setTwins: (twins: NonNullable<OwnData['twins']>) => void;
  readonly setOwnUnreadable: (unreadable: boolean) => void;
  /** Has every answer worked out anew, with these or without. */
  readonly countOwn: (pioneers: OwnPioneers | null) => Promise<void>;
  /** As `setOwn`, of a figure. */
  readonly setOwnFigure: (figure: OwnFigureData | null) => Promise<void>;
  /** As `countOwn`, of a figure. */
  readonly countOwnFigure: (figure: CountedFigure | null) => Promise<void>;
  /** Has every answer worked out anew from the data of the map alone. */
  readonly countNothingOwn: () => Promise<void>;
}

type Counted = Pick<OwnSlice, 'ownCounted' | 'ownFigureCounted'>;

export const createOwnSlice: Slice<OwnSlice> = (set, get) => {
  const count = async (change: Partial<Counted>): Promise<void> => {
    const { ownCounted, ownFigureCounted, abandonCertainty } = get();
    const next: Counted = { ownCounted, ownFigureCounted, ...change };
    abandonCertainty();
    await (await askedClient()).countAlso(selectOwnCounted(next));
    // How sure an answer was, and the plan, were of other data.
    set({ ...next, uncertainty: null, clusters: null });
    get().setPlan({ answer: null, steadiness: null, beside: null, today: null, whatIf: null });
  };
  return {
    own: null,
    ownCounted: null,
    ownFigure: null,
    ownFigureCounted: null,
    ownUnreadable: false,
    setOwn: async (own) => {
      set({ own });
      if (get().ownCounted) await get().countOwn(null);
    },
    setTwins: (twins) => set(({ own }) => ({ own: own && { ...own, twins } })),
    setOwnUnreadable: (ownUnreadable) => set({ ownUnreadable }),
    countOwn: (ownCounted) => count({ ownCounted }),
    setOwnFigure: async (ownFigure) => {
      set({ ownFigure });
      if (get().ownFigureCounted) await get().countOwnFigure(null);
    },
    countOwnFigure: (ownFigureCounted) => count({ ownFigureCounted }),
    countNothingOwn: () => count({ ownCounted: null, ownFigureCounted: null }),
  };
};
