/** What a person asked this device to keep, as text by its name: the only use of the browser's storage. */

/** Null where nothing is kept, and where a browser refuses to say. */
export function readDeviceText(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Whether the browser took it: it may refuse, or have no room. */
export function keepDeviceText(name: string, text: string): boolean {
  try {
    window.localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetDeviceText(name: string): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
