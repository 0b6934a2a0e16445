// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '../../../src/i18n';
import { map } from '../../../src/i18n/en/map';
import { CertaintyLegend } from '../../../src/features/mapPane/CertaintyLegend';
import { MarkRows } from '../../../src/features/mapPane/MarkRows';
import { PointKey } from '../../../src/features/mapPane/PointKey';
import type { DrawnMarks } from '../../../src/map/drawnMarks';
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
  const keyOf = (marks: Partial<DrawnMarks>, width = 1040) => {
    const pane = document.createElement('div');
    vi.spyOn(pane, 'clientWidth', 'get').mockReturnValue(width);
    vi.spyOn(pane, 'clientHeight', 'get').mockReturnValue(840);
    return <PointKey marks={{ ...NOTHING, ...marks }} container={{ current: pane }} />;
  };

  it('explains the sectors and marks that are on the screen, and no others', () => {
    const health = sectorMarks(CORE.taxonomy.sectors).get('health')!.colour;
    const { rerender } = render(keyOf({ colours: [health], exact: true }));
    expect(words()).toEqual(['HHealth']);
    rerender(keyOf({ colours: [''], clusters: true, inexact: true }));
    expect(words()).toEqual([map.inexactPoint, `9${map.cluster}`]);
    rerender(keyOf({}));
    expect(words()).toEqual([]);
  });

  it('is folded where it would lie over the land', () => {
    const { rerender } = render(keyOf({ exact: true }));
    expect(screen.getByRole('group')).toHaveProperty('open', true);
    rerender(keyOf({ exact: true }, 625));
    expect(screen.getByRole('group')).toHaveProperty('open', false);
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
