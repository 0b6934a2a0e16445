interface DecodedText {
  readonly text: string;
  readonly encodingFault: string | null;
}

/**
 * The text of a file of ours: UTF-8. What a spreadsheet saved in another encoding is read in that
 * one, so that all else can be checked, and its fault is said with the line where it shows.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) {
    return {
      text: new TextDecoder(wide).decode(bytes),
      encodingFault: `is saved as ${wide.toUpperCase()}: ${SAVE}`,
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encodingFault: null };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const line = lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n').length;
    return {
      text: decodeWindows1252(bytes),
      encodingFault: `is not UTF-8 on line ${line}, as a spreadsheet saves it with "CSV" alone: ${SAVE}`,
    };
  }
}

/** What windows-1252 prints in the place of the control characters 80 to 9F; blank where it has none. */
const PRINTED = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node takes the encoding for Latin-1, which has control characters in the place of those quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/gu, (sign) => PRINTED[sign.charCodeAt(0) - 0x80] ?? ' ');
}

const SAVE = 'save it as "CSV UTF-8"';

/** Two bytes for each letter, as in "Unicode text" of a spreadsheet, which writes a mark first. */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
