import { LIST_FILE, SUMMARY_FILE, WORKER_FILE } from '../offline/addresses';
import { OPEN_REFERRAL } from './openReferral/paths';

/** What each page may load. Nothing inline, nothing from another host. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The builder shows the embed in a frame; the embed has none. */
const OWN_FRAMES = "frame-src 'self'";

/** The policy as a page can carry it itself: `frame-ancestors` works as a header only. */
export const PAGE_POLICY = [...DIRECTIVES, OWN_FRAMES].join('; ');

/** Nobody frames the map itself; anybody may frame the embed. */
export const MAP_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
export const EMBED_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ');

/** Headers that go with every answer. */
export const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** Built names carry a hash of their content; pages and data keep their names. */
export const CACHING = {
  assets: 'public, max-age=31536000, immutable',
  data: 'public, max-age=300',
  pages: 'no-cache',
} as const;

/** Folders whose files change under the same name, but not from minute to minute. */
export const DATA_FOLDERS = ['data', 'oembed', 'og', OPEN_REFERRAL] as const;

/** The answers of an API are files without an ending, which hosts would not know for JSON. */
export const API_TYPE = 'application/json; charset=utf-8';

/** For other sites: the script that they run, and figures that anybody may use. */
export const HOST_SCRIPT = 'pps-map.js';
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' } as const;

/** Asked for again each time: whether there is a newer edition, and the worker that answers offline. */
export const OFFLINE_FILES = [WORKER_FILE, SUMMARY_FILE, LIST_FILE] as const;
