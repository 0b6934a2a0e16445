/** The map cannot be drawn on this device; list and table go on without it. */
export class MapUnavailableError extends Error {
  constructor(cause: unknown) {
    super('This browser cannot draw the map: it needs WebGL 2', { cause });
    this.name = 'MapUnavailableError';
  }
}
