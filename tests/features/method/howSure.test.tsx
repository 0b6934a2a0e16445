// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { lookingTaught } from '../../../src/analysis';
import { HowSure } from '../../../src/features/method/HowSure';
import { readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
afterEach(cleanup);

describe('how sure, on the method page', () => {
  it('shows the table of chances as it stands, with every reason', () => {
    render(<HowSure core={core} />);
    const table = screen.getByRole('table', { name: 'How much a record counts' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(core.certainty.length);
    for (const [k, { chance, reason }] of core.certainty.entries()) {
      expect(rows[k]?.textContent).toContain(`${Math.round(chance * 100)}%`);
      expect(within(rows[k]!).getByText(reason)).toBeTruthy();
    }
  });

  it('tells what the looks of the tables have taught, and of every nation what they close', () => {
    render(<HowSure core={core} />);
    const { lookedCount, foundCount } = lookingTaught(core.looks);
    const looks = screen.getByText('Looked, or not yet').nextElementSibling!.textContent;
    expect(looks).toContain(`${core.looks.length} are held`);
    expect(looks).toContain(`At ${lookedCount} places`);
    expect(looks).toContain(`found somebody in ${foundCount} (likely`);
    const expected = screen.getByText('Reach expected after a look').nextElementSibling!;
    expect(expected.textContent).toMatch(
      /England \d+%, Wales \d+%, Scotland \d+% and Northern Ireland \d+%/,
    );
  });
});
