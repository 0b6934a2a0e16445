import type { Slice } from './store';

/** What a pointer or the keyboard rests on: focused in one of map, list and table, shown in all. */
export type Focus =
  | { readonly kind: 'area' | 'neighbourhood'; readonly code: string }
  | { readonly kind: 'organisation'; readonly id: string };

export interface FocusSlice {
  readonly focus: Focus | null;
  /** True while the next click on the map sets the centre of "near here". */
  readonly pickingNear: boolean;
  /** On a phone: whether the panel covers the map, because what was asked of it needs the room. */
  readonly panelRaised: boolean;
  readonly setFocus: (focus: Focus | null) => void;
  /** While the map waits for a click, the panel must not cover it. */
  readonly setPickingNear: (picking: boolean) => void;
  readonly setPanelRaised: (raised: boolean) => void;
}

export const createFocusSlice: Slice<FocusSlice> = (set) => ({
  focus: null,
  pickingNear: false,
  panelRaised: false,
  setFocus: (focus) => set({ focus }),
  setPickingNear: (pickingNear) =>
    set(pickingNear ? { pickingNear, panelRaised: false } : { pickingNear }),
  setPanelRaised: (panelRaised) => set({ panelRaised }),
});
