import { forgetDeviceText, keepDeviceText, readDeviceText } from './deviceText';

/** Under these names a browser keeps what a person asked to keep of their own data, as text. */
const NAMES = { points: 'pps-own', figure: 'pps-own-figure' } as const;
export type KeptThing = keyof typeof NAMES;
export const KEPT_THINGS: readonly KeptThing[] = ['points', 'figure'];

/** Longer text is not kept: browsers hold about five million letters for a whole site. */
export const MOST_KEPT_LETTERS = 2_000_000;

/** Null where nothing is kept, and where a browser refuses to say. */
export function readKept(thing: KeptThing): string | null {
  return readDeviceText(NAMES[thing]);
}

/** Whether the browser took it. */
export function keep(thing: KeptThing, text: string): boolean {
  return text.length <= MOST_KEPT_LETTERS && keepDeviceText(NAMES[thing], text);
}

export function forgetKept(thing: KeptThing): void {
  forgetDeviceText(NAMES[thing]);
}
