// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sayChanges } from '../../src/parts/sayChanges';
import { DEFAULT_LINK, NO_FACETS, useStore } from '../../src/store';
import { openAnnouncer } from '../../src/ui/announce';
import { makeCountry } from '../fixtures/country';

const { core } = makeCountry({
  areas: 4,
  pointsPerArea: 1,
  organisations: 1,
  sitesPerOrganisation: 1,
  seed: 1,
});
const pristine = useStore.getState();
const said = (): string => openAnnouncer().textContent ?? '';
const { go } = pristine;
let stop: () => void;

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: DEFAULT_LINK,
    data: { ...pristine.data, core: { state: 'ready', value: core } },
  });
  openAnnouncer().replaceChildren();
  stop = sayChanges();
});
afterEach(() => stop());

it('says which view was opened, and what its map shows', () => {
  go({ view: 'need' });
  expect(said()).toBe('Where is the need?');
  go({ view: 'gaps' });
  expect(said()).toBe('Need and reach');
  go({ gapLayer: 'potential' });
  expect(said()).toBe('Places to look at first');
  go({ show: 'table' });
  expect(said()).toBe('Places to look at first, as a table');
});

it('says how many areas are left where the view does not', () => {
  go({ view: 'need' });
  const nation = core.areas[0]!.nation;
  const count = core.areas.filter((area) => area.nation === nation).length;
  go({ facets: { ...NO_FACETS, nation: [nation] } });
  expect(said()).toBe(count === 1 ? '1 area shown' : `${count} areas shown`);
});

it('is silent where the screen speaks for itself, and once it is stopped', () => {
  go({ view: 'explore' });
  openAnnouncer().replaceChildren();
  go({ facets: { ...NO_FACETS, nation: ['wales'] } });
  go({ selected: { kind: 'area', code: core.areas[0]!.code } });
  go({ camera: { position: [0, 52], zoom: 7 } });
  expect(said()).toBe('');
  stop();
  go({ view: 'method' });
  expect(said()).toBe('');
});
