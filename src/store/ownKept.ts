/** Under this name a browser keeps what a person asked to keep of their own data, as text. */
const NAME = 'pps-own';

/** Longer text is not kept: browsers hold about five million letters for a whole site. */
export const MOST_KEPT_LETTERS = 2_000_000;

/** Null where nothing is kept, and where a browser refuses to say. */
export function readKept(): string | null {
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** Whether the browser took it. */
export function keep(text: string): boolean {
  try {
    if (text.length > MOST_KEPT_LETTERS) return false;
    window.localStorage.setItem(NAME, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(): void {
  try {
    window.localStorage.removeItem(NAME);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
