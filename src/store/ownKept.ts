import { forgetDeviceText, keepDeviceText, readDeviceText } from './deviceText';

/** Under this name a browser keeps what a person asked to keep of their own data, as text. */
const NAME = 'pps-own';

/** Longer text is not kept: browsers hold about five million letters for a whole site. */
export const MOST_KEPT_LETTERS = 2_000_000;

/** Null where nothing is kept, and where a browser refuses to say. */
export function readKept(): string | null {
  return readDeviceText(NAME);
}

/** Whether the browser took it. */
export function keep(text: string): boolean {
  return text.length <= MOST_KEPT_LETTERS && keepDeviceText(NAME, text);
}

export function forgetKept(): void {
  forgetDeviceText(NAME);
}
