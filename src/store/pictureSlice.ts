import type { Slice } from './store';

/** Saves the map on screen as a picture. Rejects where the browser cannot. */
export type SavePicture = () => Promise<void>;

export interface PictureSlice {
  /** Null while no map is drawn: then there is nothing to save. */
  readonly savePicture: SavePicture | null;
  /** To be called by the map when it is drawn, and with null when it is gone. */
  readonly offerPicture: (save: SavePicture | null) => void;
}

export const createPictureSlice: Slice<PictureSlice> = (set) => ({
  savePicture: null,
  offerPicture: (savePicture) => set({ savePicture }),
});
