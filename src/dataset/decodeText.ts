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
      text: new TextDecoder('windows-1252').decode(bytes),
      encodingFault: `is not UTF-8 on line ${line}, as a spreadsheet saves it with "CSV" alone: ${SAVE}`,
    };
  }
}

const SAVE = 'save it as "CSV UTF-8"';

/** Two bytes for each letter, as in "Unicode text" of a spreadsheet, which writes a mark first. */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
