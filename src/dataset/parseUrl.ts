/** The address that a text is, or null. The platform's own test is newer than the oldest browsers we serve. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
