/** A guided walk through states of the map. */
export interface Walk {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
  readonly steps: readonly WalkStep[];
}

export interface WalkStep {
  /** The state, as a link says it behind its '#'. */
  readonly link: string;
  /** What is to be seen there. */
  readonly words: string;
  readonly wordsWelsh: string;
}
