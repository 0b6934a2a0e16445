import type { PpsRecord } from '../../../src/dataset/record';

/** What somebody sent, in words, beyond the cells that change. */
export function describeRecord(record: PpsRecord): string {
  const who =
    record.sender === 'organisation' ? 'says to be the organisation' : 'a member of the public';
  return [
    `${record.kind}${record.organisation === null ? '' : ` ${record.organisation}`}, by ${who}, who saw the edition of ${record.edition}`,
    ...(record.suggestedPractices.length === 0
      ? []
      : [
          `Suggests the practices ${record.suggestedPractices.join(';')}: set them with --practices`,
        ]),
    ...(record.reason === null ? [] : [`Reason: ${record.reason}`]),
    ...(record.page === null ? [] : [`To be seen at ${record.page}`]),
    ...(record.note === null ? [] : [`Their note: ${record.note}`]),
    '',
  ].join('\n');
}
