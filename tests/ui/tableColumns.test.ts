import { describe, expect, it } from 'vitest';
import { chosenColumns, shownColumns, type DataTableColumn } from '../../src/ui/tableColumns';

const column = (id: string, usual: boolean): DataTableColumn<null> => ({
  id,
  header: id,
  usual,
  value: () => null,
});
const columns = [
  column('area', false),
  column('need', true),
  column('reach', true),
  column('people', false),
];
const idsShown = (...chosen: string[]): string[] =>
  shownColumns(columns, chosen).map(({ id }) => id);

describe('the columns of a table', () => {
  it('are the usual ones where nothing is chosen, the one that names the rows always', () => {
    expect(idsShown()).toEqual(['area', 'need', 'reach']);
    expect(idsShown('people')).toEqual(['area', 'people']);
  });

  it('stand in the order of the table, whatever that of a link', () => {
    expect(idsShown('people', 'need')).toEqual(['area', 'need', 'people']);
  });

  it('of a stale link are those still known, or the usual ones where none is', () => {
    expect(idsShown('gone', 'people')).toEqual(['area', 'people']);
    expect(idsShown('gone')).toEqual(['area', 'need', 'reach']);
  });

  it('are not written in the link where they are the usual ones', () => {
    expect(chosenColumns(columns, new Set(['reach', 'need']))).toEqual([]);
    expect(chosenColumns(columns, new Set(['people', 'need']))).toEqual(['need', 'people']);
  });
});
