import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/features/table/download';

const download = {
  fileName: 'towns',
  fields: [
    { name: 'name', value: (row: { readonly name: string }) => row.name },
    { name: 'value', value: () => null },
  ],
  about: { source: 'A publication, 2023', period: '2023' },
};

describe('a download', () => {
  it('holds the rows in their order, what is not known empty, and where it all comes from', async () => {
    const csv = await csvOf(
      [{ name: 'Ynys Môn' }, { name: 'Bath' }],
      download,
      'https://example.org/#view=need',
      '2026-11-23',
    );
    expect(csv).toBe(
      [
        'name,value,source,period,link,downloaded_on',
        'Ynys Môn,,"A publication, 2023",2023,https://example.org/#view=need,2026-11-23',
        'Bath,,"A publication, 2023",2023,https://example.org/#view=need,2026-11-23',
        '',
      ].join('\n'),
    );
  });

  it('gives a spreadsheet nothing to run', async () => {
    const csv = await csvOf([{ name: '=HYPERLINK("x")' }], download, '', '2026-11-23');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
