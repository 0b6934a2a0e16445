/** Hands a table to the browser to save. The byte order mark makes spreadsheets read names as UTF-8. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, ['\uFEFF', csv], 'text/csv;charset=utf-8');
}

/** Hands a file to the browser to save, without asking a server. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
