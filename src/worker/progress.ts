/** The share of a long computation that is done, in [0, 1]. */
export type Progress = (share: number) => void;
