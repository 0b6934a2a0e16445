import type { OwnPioneers } from '../dataset/own/ownPioneers';
import type { OwnPoint } from '../dataset/own/ownPoint';
import { analysisClient } from './analysisClient';
import type { Slice } from './store';

/** What a person opened on the device. It is in no link, and is sent nowhere. */
export interface OwnData {
  readonly fileName: string;
  readonly points: readonly OwnPoint[];
  /** For each point the organisation of ours that may be the same; null until they are compared. */
  readonly twins: readonly (string | null)[] | null;
}

export interface OwnSlice {
  readonly own: OwnData | null;
  /** What answers count of them beside the directory; null while the switch is off. */
  readonly ownCounted: OwnPioneers | null;
  /** What was kept on the device is there and cannot be read. */
  readonly ownUnreadable: boolean;
  /** Takes in other data, or none: nothing of it is counted any longer. */
  readonly setOwn: (own: OwnData | null) => Promise<void>;
  readonly setTwins: (twins: NonNullable<OwnData['twins']>) => void;
  readonly setOwnUnreadable: (unreadable: boolean) => void;
  /** Has every answer worked out anew, with these or without. */
  readonly countOwn: (pioneers: OwnPioneers | null) => Promise<void>;
}

export const createOwnSlice: Slice<OwnSlice> = (set, get) => ({
  own: null,
  ownCounted: null,
  ownUnreadable: false,
  setOwn: async (own) => {
    set({ own });
    if (get().ownCounted) await get().countOwn(null);
  },
  setTwins: (twins) => set(({ own }) => ({ own: own && { ...own, twins } })),
  setOwnUnreadable: (ownUnreadable) => set({ ownUnreadable }),
  countOwn: async (ownCounted) => {
    get().abandonCertainty();
    await analysisClient().countAlso(ownCounted);
    // How sure an answer was, and the plan, were of other pioneers.
    set({ ownCounted, uncertainty: null, clusters: null });
    get().setPlan({ answer: null, steadiness: null, beside: null, today: null, whatIf: null });
  },
});
