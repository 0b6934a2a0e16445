// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { followTitle } from '../../src/parts/followTitle';
import { DEFAULT_LINK, useStore } from '../../src/store';
import { makeCountry } from '../fixtures/country';

const { core } = makeCountry({
  areas: 3,
  pointsPerArea: 1,
  organisations: 1,
  sitesPerOrganisation: 1,
  seed: 1,
});
const area = core.areas[0]!;
const pristine = useStore.getState();
const description = (): string | undefined =>
  document.head.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;

beforeEach(() => {
  document.title = 'Of the file';
  useStore.setState({ ...pristine, link: DEFAULT_LINK });
});

it('follows the state of the page once the names are there', () => {
  const stop = followTitle();
  expect(document.title).toBe('Of the file');
  useStore.setState({ data: { ...pristine.data, core: { state: 'ready', value: core } } });
  expect(document.title).toBe(
    'Who helps people take control of their own lives · People Powered Services map',
  );
  useStore.getState().go({ view: 'explore' });
  expect(document.title).toBe('Known pioneers · People Powered Services map');
  useStore.getState().go({ view: 'area', selected: { kind: 'area', code: area.code } });
  expect(document.title).toBe(`Profile of ${area.name} · People Powered Services map`);
  expect(description()).toContain(`${area.name} on one page`);
  stop();
  useStore.getState().go({ view: 'method' });
  expect(document.title).toContain(area.name);
});

it('leaves an embed the title that its host gave it', () => {
  useStore.setState({ data: { ...pristine.data, core: { state: 'ready', value: core } } });
  const stop = followTitle('Our area');
  expect(document.title).toBe('Our area · People Powered Services map');
  stop();
});
