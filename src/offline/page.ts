import { BUILD_META } from './addresses';

/** Address of the folder of the map, which its worker answers for. */
export const scopeOfPage = (): string => new URL('./', document.baseURI).href;

/** The build that this page is of; null where it was not built, as under `npm run dev`. */
export function buildOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content ?? null;
}

/** Whether the browser can keep anything here: it needs a secure address, and no private window. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && buildOfPage() !== null;
}

/** Whether this page came out of what is kept. */
export function isServedKept(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}
