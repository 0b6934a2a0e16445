// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownPioneers } from '../../src/dataset/own/ownPioneers';
import type { OwnPoint } from '../../src/dataset/own/ownPoint';
import { OVERALL } from '../../src/domain';
import { figureOfKept, keptFigureText, keptText, ownOfKept } from '../../src/features/own/kept';
import { DEFAULT_LINK, useStore } from '../../src/store';
import { selectCountedCore } from '../../src/store/selectors/countedCore';
import { formatLink } from '../../src/store/url';
import { CORE } from './selectors/pioneers';

const countAlso = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../src/store/analysisClient', () => ({
  analysisClient: () => ({ countAlso, abandonCertainty: () => undefined }),
}));

const POINT: OwnPoint = {
  row: 2,
  name: 'Example Hub 1',
  address: 'https://hub1.example.org/',
  position: [-2.63, 53.545],
  precision: 'postcode-sector',
  areaCode: 'E08000010',
  sector: null,
};
const OWN = { fileName: 'mine.csv', points: [POINT], twins: [null] };
const PIONEERS = ownPioneers(OWN.points, OVERALL, ({ name }) => `${name} (yours)`);

beforeEach(() => {
  countAlso.mockClear();
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    own: null,
    ownCounted: null,
    ownFigure: null,
    ownFigureCounted: null,
    data: { ...data, core: { state: 'ready', value: CORE } },
  });
});

describe('points of a person’s own', () => {
  it('are in no link, counted or not', async () => {
    const before = formatLink(useStore.getState().link);
    await useStore.getState().setOwn(OWN);
    await useStore.getState().countOwn(PIONEERS);
    expect(formatLink(useStore.getState().link)).toBe(before);
  });

  it('are counted when that is asked for, and no longer when others are opened', async () => {
    const { setOwn, countOwn } = useStore.getState();
    await setOwn(OWN);
    expect(countAlso).not.toHaveBeenCalled();
    await countOwn(PIONEERS);
    expect(countAlso).toHaveBeenLastCalledWith({ pioneers: PIONEERS, figure: null });
    await setOwn({ ...OWN, fileName: 'other.csv' });
    expect(countAlso).toHaveBeenLastCalledWith(null);
    expect(useStore.getState().ownCounted).toBeNull();
  });

  it('leave nothing of how sure an answer without them was', async () => {
    const uncertainty = { scenario: DEFAULT_LINK.scenario } as never;
    useStore.setState({ uncertainty });
    await useStore.getState().countOwn(PIONEERS);
    expect(useStore.getState().uncertainty).toBeNull();
  });

  it('are named beside the directory while they are counted, and are never in it', async () => {
    expect(selectCountedCore(useStore.getState())).toBe(CORE);
    await useStore.getState().countOwn(PIONEERS);
    const counted = selectCountedCore(useStore.getState());
    expect(counted?.organisations.at(-1)?.name).toBe('Example Hub 1 (yours)');
    expect(counted?.organisations).toHaveLength(CORE.organisations.length + 1);
    expect(useStore.getState().data.core).toEqual({ state: 'ready', value: CORE });
  });
});

const FIGURE = {
  fileName: 'figure.csv',
  figure: {
    label: 'Example figure',
    direction: 'lower-is-more-need',
    kind: 'rate',
    values: { E08000010: 12.5, W06000015: -3 },
  },
} as const;
const COUNTED = { figure: FIGURE.figure, label: 'Example figure (yours)', share: 0.2 };

describe('a figure of a person’s own', () => {
  it('is in no link, is counted beside their points, and goes with them when all is dropped', async () => {
    const { setOwnFigure, countOwn, countOwnFigure, countNothingOwn, link } = useStore.getState();
    await setOwnFigure(FIGURE);
    expect(countAlso).not.toHaveBeenCalled();
    await countOwn(PIONEERS);
    await countOwnFigure(COUNTED);
    expect(countAlso).toHaveBeenLastCalledWith({ pioneers: PIONEERS, figure: COUNTED });
    expect(formatLink(useStore.getState().link)).toBe(formatLink(link));
    await countNothingOwn();
    expect(countAlso).toHaveBeenLastCalledWith(null);
    expect(useStore.getState()).toMatchObject({ ownCounted: null, ownFigureCounted: null });
    expect(useStore.getState().ownFigure).toEqual(FIGURE);
  });

  it('is counted no longer when another is taken in; the points are', async () => {
    const { setOwnFigure, countOwn, countOwnFigure } = useStore.getState();
    await countOwn(PIONEERS);
    await countOwnFigure(COUNTED);
    await setOwnFigure(null);
    expect(countAlso).toHaveBeenLastCalledWith({ pioneers: PIONEERS, figure: null });
  });

  it('is read back from the device, and is none where that is not what was written', () => {
    const text = keptFigureText(FIGURE);
    expect(figureOfKept(text)).toEqual(FIGURE);
    for (const other of [
      '',
      'null',
      text.slice(0, -2),
      text.replace('"rate"', '"other"'),
      text.replace('12.5', '"12.5"'),
      text.replace('12.5', 'null'),
      text.replace('E08000010', 'Wigan'),
      keptFigureText({ ...FIGURE, figure: { ...FIGURE.figure, values: {} } }),
    ])
      expect(figureOfKept(other)).toBeNull();
  });
});

describe('what is kept on the device', () => {
  it('is read back, to be compared anew', () => {
    expect(ownOfKept(keptText(OWN))).toEqual({ ...OWN, twins: null });
  });

  it.each([
    '',
    '{',
    'null',
    keptText(OWN).replace('"version":1', '"version":2'),
    keptText(OWN).slice(0, -2),
    keptText(OWN).replace('https:', 'javascript:'),
    keptText(OWN).replace('53.545', '153.545'),
    keptText({ ...OWN, points: [] }),
  ])('is none where it is not what was written: %.40s', (text) => {
    expect(ownOfKept(text)).toBeNull();
  });
});
