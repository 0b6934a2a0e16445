/** In a frame that is out of sight, or a tab behind others, no frame is drawn: it waits no longer. */
const LONGEST_MS = 100;

/** Resolves when what was drawn last is on the screen. The build, which draws the opening view, has none. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    // Called before the frame is painted: what is booked there comes after it.
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
  });
}
