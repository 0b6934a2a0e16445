// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeGlance } from '../../../src/dataset';
import { StartView } from '../../../src/features/start/StartView';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const glance = decodeGlance(JSON.parse(publicFile('glance.json')));
const pristine = useStore.getState();

beforeEach(() => {
  useStore.setState({
    ...pristine,
    link: DEFAULT_LINK,
    load: () => undefined,
    data: {
      ...pristine.data,
      frame: { state: 'ready', value: core },
      core: { state: 'ready', value: core },
      glance: { state: 'ready', value: glance },
    },
  });
});
afterEach(cleanup);

const answers = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'What the map says today' })).getAllByRole('link');

describe('the opening view', () => {
  it('says what this is, and gives the box it is handed a place', () => {
    render(<StartView search={<input aria-label="box" />} walks={null} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'People powered services help people take control of their own lives.',
    );
    expect(screen.getByLabelText('box')).toBeTruthy();
  });

  it('gives three answers out of the data, each a link', () => {
    render(<StartView search={null} walks={null} />);
    const open = core.organisations.filter(({ status }) => status !== 'closed').length;
    const classes = glance.map(({ classByCode }) => [...classByCode]);
    const gaps = classes.flat().filter(([, each]) => each.startsWith('gap-'));
    const unlooked = gaps.filter(([, each]) => each === 'gap-unlooked').length;
    const areas = new Set(gaps.map(([code]) => code)).size;
    const [who, where, looked] = answers();
    expect(who!.textContent).toMatch(new RegExp(`^${open} pioneers known`));
    expect(who!.getAttribute('href')).toBe('#view=explore');
    expect(where!.textContent).toMatch(new RegExp(`^${areas} of ${core.areas.length} areas with`));
    expect(where!.getAttribute('href')).toBe('#view=gaps');
    expect(looked!.textContent).toMatch(new RegExp(`^${unlooked} of ${gaps.length} such gaps`));
    expect(looked!.getAttribute('href')).toMatch(/^#view=gaps&for=/);
  });

  it('keeps its words while the counts are on their way', () => {
    const { data } = useStore.getState();
    useStore.setState({ data: { ...data, glance: { state: 'loading' } } });
    render(<StartView search={null} walks={null} />);
    expect(answers()).toHaveLength(3);
    expect(answers()[1]!.textContent).toContain('Counting…');
  });
});
