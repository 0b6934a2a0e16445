import latinExtendedUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { MapFonts } from './style';

/** Our own copies of the type. MapLibre wants absolute addresses. */
export function mapFonts(): MapFonts {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  return {
    latin: absolute(latinUrl),
    latinExtended: absolute(latinExtendedUrl),
  };
}
