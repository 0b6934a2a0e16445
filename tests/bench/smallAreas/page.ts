import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { loadFrame } from '../../../src/dataset';
import { loadNeighbourhoodShapes } from '../../../src/dataset/loadOfArea';
import { cutCountry } from '../../fixtures/smallAreas';
import { allByMatch, allBySetData, allByState, districtByDistrict, type Way } from './ways';

setWorkerUrl(workerUrl);

/** What one interaction takes, in milliseconds. */
interface Times {
  /** To the next picture, whatever it shows: how long the page cannot answer. */
  readonly next: number;
  /** To the picture that shows all of it, handed to the graphics. */
  readonly whole: number;
  /** Processor time of the page and its workers. */
  readonly work: number;
  /** The longest task of the page; 0 below 50, which browsers do not tell. */
  readonly longest: number;
}

/** By way, then by interaction: times, round by round. */
type Measured = Readonly<Record<string, Readonly<Record<string, readonly Times[]>>>>;

declare global {
  interface Window {
    /** Processor time of the page and its workers since it was opened, in milliseconds. */
    readonly workOfPage: () => Promise<number>;
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

// Drawn in software a picture of London takes a second or two, in whichever way; whoever has just one to draw hands
// it over and is done, and whoever has a second waits for the first. So that this does not hide what the ways differ
// in, all is done but the drawing.
if (!new URLSearchParams(window.location.search).has('drawn')) {
  WebGL2RenderingContext.prototype.drawElements = () => {};
}

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

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
});

function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Waits until the graphics have drawn whatever they were handed. */
function drained(map: Way['map']): void {
  const { context } = map.painter;
  context.gl.readPixels(0, 0, 1, 1, context.gl.RGBA, context.gl.UNSIGNED_BYTE, new Uint8Array(4));
}

async function timed({ map }: Way, act: () => void): Promise<Times> {
  drained(map);
  const before = await window.workOfPage();
  const whole = map.once('idle');
  const start = performance.now();
  act();
  await nextPicture();
  const next = performance.now() - start;
  await whole;
  drained(map);
  const end = performance.now();
  const work = (await window.workOfPage()) - before;
  const tasks = longTasks.filter(({ startTime }) => startTime >= start && startTime < end);
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  return { next, whole: end - start, work, longest };
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
