import { checksum, type Entry, GOES_ON } from '../../../src/dataset/record/blockText';

/** A block that was changed by somebody who can work its last line out. */
export function reseal(block: string): string {
  const lines = block.split('\n');
  const end = lines.findIndex((line) => line.startsWith('end pps-record'));
  const entries: Entry[] = [];
  for (const line of lines.slice(1, end)) {
    const [key = '', ...rest] = line.split(':');
    const last = entries.at(-1);
    if (line.startsWith(GOES_ON) && last)
      entries[entries.length - 1] = {
        key: last.key,
        value: `${last.value} ${line.slice(2)}`.trim(),
      };
    else entries.push({ key, value: rest.join(':').trim() });
  }
  return [...lines.slice(0, end), `end pps-record ${checksum(entries)}`, ''].join('\n');
}
