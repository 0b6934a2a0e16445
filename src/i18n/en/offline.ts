/** Keeping the map on the device, for when there is no network. */
export const offline = {
  label: 'Without a network',
  offer:
    'The map can be kept on this device, to open and answer without a network: the page, the figures and every district.',
  size: 'That is about {{packed}} MB to download, and {{size}} MB on the device.',
  sizeUnknown: 'How much that is cannot be found out just now.',
  onlyWhenAsked: 'Nothing is kept until you ask.',
  keep: 'Keep for offline',
  asking: 'Finding out how much it is…',
  progress: 'Keeping the map on this device',
  keeping: 'Keeping the map on this device: {{share}}. You can go on using it.',
  stop: 'Stop',
  kept: 'Kept on this device: the edition of {{date}}, {{size}} MB. It opens without a network, until you remove it. A browser that runs out of room, or where the map is not opened for weeks, may drop it.',
  remove: 'Remove from this device',
  removed: 'Removed. Nothing of it is left on this device.',
  unfinished: 'Not all of the map has been kept, so it does not open without a network yet.',
  failed: {
    missing: 'Not all of the map could be kept: {{file}} did not arrive. What came is not lost.',
    changed:
      'Not all of the map could be kept: {{file}} is not what was announced. The map may be being renewed just now.',
    room: 'There is not enough room for the map on this device.',
    refused: 'Your browser did not allow the map to open without a network.',
  },
  discard: 'Remove what came',
  impossible:
    'Your browser cannot keep the map here. It needs a secure address (https) and a window that is not private.',
  newer: 'A newer edition of the map is there. You are using the one that you kept.',
  useNow: 'Use it now',
  notNow: 'Not now',
} as const;
