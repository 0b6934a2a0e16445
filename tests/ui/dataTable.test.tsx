// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from '../../src/ui/DataTable';
import type { DataTableColumn, TableSort } from '../../src/ui/tableColumns';
import { useSortedRows } from '../../src/ui/useSortedRows';

interface Town {
  readonly name: string;
  readonly people: number | null;
}
const TOWNS: readonly Town[] = [
  { name: 'Beta', people: 2 },
  { name: 'Alpha', people: null },
  { name: 'Delta', people: 10 },
  { name: 'Gamma', people: 0 },
];
const COLUMNS: readonly DataTableColumn<Town>[] = [
  { id: 'name', header: 'Name', value: ({ name }) => name },
  {
    id: 'people',
    header: 'People',
    numeric: true,
    value: ({ people }) => people,
    cell: ({ people }) => people ?? 'Not known',
  },
];
const keyOf = ({ name }: Town): string => name;

function Example({ onSelect = vi.fn(), onFocus = vi.fn() }) {
  const [sort, setSort] = useState<TableSort>({ column: 'name', descending: false });
  return (
    <DataTable
      caption="Four towns"
      columns={COLUMNS}
      rows={useSortedRows(COLUMNS, TOWNS, sort, 'en')}
      keyOf={keyOf}
      sort={sort}
      onSort={setSort}
      selectedKey="Beta"
      focusedKey={null}
      onFocus={onFocus}
      onSelect={onSelect}
    />
  );
}

const names = (): (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const header = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
const press = (name: string): boolean =>
  fireEvent.click(within(header(name)).getByRole('button', { name }));

afterEach(cleanup);

describe('a table', () => {
  it('sorts numbers highest first, then the other way, with the unknown last in both', () => {
    render(<Example />);
    expect(names()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    press('People');
    expect(names()).toEqual(['Delta', 'Beta', 'Gamma', 'Alpha']);
    expect(header('People').getAttribute('aria-sort')).toBe('descending');
    press('People');
    expect(names()).toEqual(['Gamma', 'Beta', 'Delta', 'Alpha']);
    expect(header('People').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Name').getAttribute('aria-sort')).toBe('none');
  });

  it('gives every row its number in the whole, for a screen reader', () => {
    render(<Example />);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5');
    const numbers = screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'));
    expect(numbers).toEqual(['1', '2', '3', '4', '5']);
  });

  it('is a region that can be reached and has a name', () => {
    render(<Example />);
    const region = screen.getByRole('region', { name: 'Four towns' });
    expect(region.tabIndex).toBe(0);
  });

  it('selects by the button of a row and by a press on the row', () => {
    const onSelect = vi.fn();
    render(<Example onSelect={onSelect} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delta' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('Delta');
    fireEvent.click(screen.getByRole('cell', { name: '2' }));
    expect(onSelect).toHaveBeenLastCalledWith('Beta');
  });

  it('says which row is selected and which is pointed at', () => {
    const onFocus = vi.fn();
    render(<Example onFocus={onFocus} />);
    const button = screen.getByRole('button', { name: 'Beta' });
    expect(button.getAttribute('aria-current')).toBe('true');
    fireEvent.focus(button);
    expect(onFocus).toHaveBeenLastCalledWith('Beta');
    fireEvent.blur(button);
    expect(onFocus).toHaveBeenLastCalledWith(null);
  });
});
