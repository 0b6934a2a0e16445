import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { loadFrame } from '../../../src/dataset';
import { loadNeighbourhoodShapes } from '../../../src/dataset/loadOfArea';
import { cutCountry } from '../../fixtures/smallAreas';
import { allByMatch, allBySetData, allByState, districtByDistrict, type Way } from './ways';

setWorkerUrl(workerUrl);

/** Milliseconds of one interaction. */
interface Times {
  /** To the next picture, whatever it shows: how long the page cannot answer. */
  readonly next: number;
  /** To the picture that shows all of it. */
  readonly whole: number;
}

/** By way, then by interaction: times, round by round. */
type Measured = Readonly<Record<string, Readonly<Record<string, readonly Times[]>>>>;

declare global {
  interface Window {
    /** The ways take turns in every round. The first round warms up and is not told. */
    readonly measureSmallAreas: (rounds: number) => Promise<Measured>;
  }
}

const VIEWS = [
  { name: 'London at zoom 8', centre: [-0.12, 51.5], zoom: 8 },
  { name: 'London at zoom 10', centre: [-0.12, 51.5], zoom: 10 },
  { name: 'Cornwall at zoom 9', centre: [-4.9, 50.4], zoom: 9 },
] as const;
const PAN_PX = 300;

const DATA = new URL('/data/', window.location.href).href;
const { areas } = await loadFrame(DATA);
const real = await Promise.all(areas.map(({ code }) => loadNeighbourhoodShapes(DATA, code)));
const shapes = cutCountry(real.flatMap(({ features }) => features)).map(({ shape }) => shape);
const byDistrict = new Map(
  areas.map(({ code }) => [code, shapes.filter((one) => one.properties.areaCode === code)]),
);
const country = { areas, shapes, byDistrict };
const OTHERS = { state: allByState, setData: allBySetData, match: allByMatch } as const;
const beside = new URLSearchParams(window.location.search).get('beside') ?? '';
const ways = [await districtByDistrict(country)];
for (const [name, open] of Object.entries(OTHERS)) {
  if (beside.split(',').includes(name)) ways.push(await open(country));
}

function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

async function timed({ map }: Way, act: () => void): Promise<Times> {
  const whole = map.once('idle');
  const start = performance.now();
  act();
  await nextPicture();
  const next = performance.now() - start;
  await whole;
  return { next, whole: performance.now() - start };
}

async function measure(rounds: number): Promise<Measured> {
  const told: Record<string, Record<string, Times[]>> = {};
  const tell = (way: Way, what: string, times: Times): void => {
    ((told[way.name] ??= {})[what] ??= []).push(times);
  };
  for (const { name, centre, zoom } of VIEWS) {
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of ways) {
        if (round === 0) {
          await timed(way, () => {
            way.map.jumpTo({ center: [...centre], zoom });
            way.moved();
            way.recolour(0);
          });
        }
        const recolour = await timed(way, () => way.recolour(round + 1));
        const pan = await timed(way, () => {
          way.map.panBy([round % 2 === 0 ? PAN_PX : -PAN_PX, 0], { animate: false });
          way.moved();
        });
        if (round === 0) continue;
        tell(way, `${name}: recolour`, recolour);
        tell(way, `${name}: pan`, pan);
      }
    }
  }
  return told;
}

Object.assign(window, { measureSmallAreas: measure });
document.body.dataset['ready'] = 'yes';
