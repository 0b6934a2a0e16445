// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ChipList } from '../../src/ui/ChipList';

afterEach(cleanup);

function Chosen() {
  const [names, setNames] = useState(['Wales', 'Health', 'Mentoring']);
  const chips = names.map((name) => ({
    key: name,
    name,
    removeWords: `Remove ${name}`,
    onRemove: () => setNames(names.filter((other) => other !== name)),
  }));
  return <ChipList label="Chosen" chips={chips} />;
}

it('gives the focus to the next chip when one is removed, and to the one before at the end', () => {
  render(<Chosen />);
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press('Remove Health');
  expect(document.activeElement?.textContent).toBe('Mentoring');
  press('Remove Mentoring');
  expect(document.activeElement?.textContent).toBe('Wales');
  press('Remove Wales');
  expect(screen.queryByRole('list')).toBeNull();
});
