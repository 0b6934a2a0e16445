// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '../../../src/i18n';
import { map } from '../../../src/i18n/en/map';
import { CertaintyLegend } from '../../../src/features/mapPane/CertaintyLegend';
import { MarkRows } from '../../../src/features/mapPane/MarkRows';
import { sectorMarks } from '../../../src/map/sectorMarks';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { CORE } from '../../store/selectors/pioneers';

addMessages({ map });
const NOTHING = { colours: [], exact: false, inexact: false, clusters: false };
const words = (): (string | null)[] =>
  screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    data: { ...data, core: { state: 'ready', value: CORE } },
  });
});
afterEach(cleanup);

describe('the key of the pioneers', () => {
  // It asks, as it is loaded, whether the screen is wide.
  beforeAll(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
  });

  it('explains the sectors and marks that are on the screen, and no others', async () => {
    const { PointKey } = await import('../../../src/features/mapPane/PointKey');
    const health = sectorMarks(CORE.taxonomy.sectors).get('health')!.colour;
    const { rerender } = render(
      <PointKey marks={{ ...NOTHING, colours: [health], exact: true }} />,
    );
    expect(words()).toEqual(['HHealth']);
    rerender(<PointKey marks={{ ...NOTHING, colours: [''], clusters: true, inexact: true }} />);
    expect(words()).toEqual([map.inexactPoint, `9${map.cluster}`]);
    rerender(<PointKey marks={NOTHING} />);
    expect(words()).toEqual([]);
  });
});

it('explains the ring while there is one', () => {
  useStore.getState().go({ near: { position: [-2, 53], radiusKm: 5 } });
  render(<MarkRows marks={{ ...NOTHING, exact: true }} lettered={false} />);
  expect(words()).toEqual([map.point, map.nearMark]);
});

describe('the key of certainty', () => {
  const facts = { unlooked: [true, false], lookedEmpty: [false, false], hotSpots: [null, null] };

  it('has no row for what no area is', () => {
    render(<CertaintyLegend {...facts} inCircles={false} words={null} />);
    expect(words()).toEqual(['Dotted: no known pioneer, and nobody has looked yet: 1 area']);
  });

  it('says of circles that they are paler, as none is dotted', () => {
    render(<CertaintyLegend {...facts} inCircles words={null} />);
    expect(words()).toEqual(['Paler: no known pioneer, and nobody has looked yet: 1 area']);
  });
});
