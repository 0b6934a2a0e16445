/**
 * Makes a change and leaves a measure of it in the browser's performance timeline: from before the
 * change until React has drawn what follows from it, which it does before the page next rests.
 */
export async function measured(name: string, change: () => void): Promise<void> {
  const start = performance.now();
  change();
  // React draws a change of the store in the turn of the queue that is already booked.
  await Promise.resolve();
  performance.measure(name, { start });
}
