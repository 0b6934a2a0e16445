// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeDetails } from '../../../src/dataset';
import { QUALITIES } from '../../../src/domain';
import { OrganisationPage } from '../../../src/features/organisation/OrganisationPage';
import { reachSentences, type ReachWords } from '../../../src/features/organisation/reachWords';
import { i18n, speak } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';
import { CORE } from '../../store/selectors/pioneers';

const { core } = readRealCountry();
const details = decodeDetails(JSON.parse(publicFile('details.json')), 1);

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    load: () => undefined,
    data: {
      ...data,
      core: { state: 'ready', value: core },
      details: { state: 'ready', value: details },
    },
  });
});
afterEach(cleanup);

function show(id: string): void {
  useStore.setState({
    link: { ...DEFAULT_LINK, view: 'organisation', selected: { kind: 'organisation', id } },
  });
  render(<OrganisationPage />);
}

/** An organisation of which an evaluation is known, and no study held. */
function knownOnly() {
  const studied = new Set(
    details.details.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id),
  );
  return core.organisations.find(
    ({ id, evidenceLevel }) => evidenceLevel === 'evaluation' && !studied.has(id),
  )!;
}

describe('the page of an organisation', () => {
  it('tells a mixed result in a table as plainly as a good one', () => {
    show('family-nurse-partnership');
    expect(screen.getByText('1 study: 1 mixed.')).toBeTruthy();
    const row = within(screen.getByRole('table')).getAllByRole('row')[1]!;
    expect(within(row).getByRole('rowheader').textContent).toMatch(/^Mixed result/);
    expect(row.textContent).toContain('No difference on smoking, birthweight, second pregnancies');
  });

  it('tells the six qualities by claim, basis and direction, and which no study is about', () => {
    show('family-nurse-partnership');
    const [study] = details.details.find(({ id }) => id === 'family-nurse-partnership')!.evidence;
    const rows = [...document.querySelectorAll('dl dt')].filter((term) =>
      QUALITIES.some((quality) => term.textContent === en.domain.quality[quality]),
    );
    expect(rows.length).toBe(6);
    const isTold = QUALITIES.map((quality) => study!.qualities.includes(quality));
    const told = rows.map((row) => row.parentElement!.textContent);
    const says = (words: string): readonly boolean[] => told.map((text) => text.includes(words));
    expect(isTold).toContain(true);
    expect(says('Mixed result')).toEqual(isTold);
    expect(says(study!.finding)).toEqual(isTold);
    expect(says(`Basis: ${study!.design}`)).toEqual(isTold);
    expect(says('No study in our tables is about this.')).toEqual(isTold.map((yes) => !yes));
    cleanup();
    show(knownOnly().id);
    expect(screen.getByText(/we can say nothing of these yet/)).toBeTruthy();
  });

  it('says that nobody looked for evidence, rather than that there is none', () => {
    const unread = core.organisations.find(({ evidenceLevel }) => evidenceLevel === null)!;
    show(unread.id);
    expect(screen.getByText(/Nobody has looked up the evidence yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells a study that is known of from one that we hold', () => {
    show(knownOnly().id);
    expect(screen.getByText('Evaluation')).toBeTruthy();
    expect(
      screen.getByText(
        /The level is known; the study is not yet in our tables.*We have not read it/,
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/No single study/)).toBeNull();
    cleanup();
    show('family-nurse-partnership');
    expect(screen.queryByText(/not yet in our tables/)).toBeNull();
  });

  it('says whose page it is, and what a known study is, in Welsh too', async () => {
    await speak('cy');
    show(knownOnly().id);
    expect(document.body.textContent).toContain('Nid ydym wedi ei darllen');
    cleanup();
    show(details.details.find((one) => one.checkedPageKind === 'own')!.id);
    expect(
      screen.getAllByText('Wedi’i wirio yn erbyn tudalen y sefydliad ei hun').length,
    ).toBeGreaterThan(0);
    await speak('en');
  });

  it('never says that nobody looked beside a study that we hold', () => {
    const read = core.organisations.filter(
      ({ id, evidenceLevel }) =>
        evidenceLevel === null &&
        details.details.some((one) => one.id === id && one.evidence.length > 0),
    );
    expect(read.length).toBeGreaterThan(0);
    for (const { id } of read) {
      show(id);
      expect(screen.queryByText(/Nobody has looked up the evidence/)).toBeNull();
      expect(screen.getByRole('table')).toBeTruthy();
      cleanup();
    }
  });

  it('leads to a similar organisation, and says in what they are alike', () => {
    show('family-nurse-partnership');
    const other = screen.getByRole('link', { name: 'Pause' });
    expect(other.closest('li')?.textContent).toContain('Both use: ');
    fireEvent.click(other);
    expect(screen.getByRole('heading', { level: 1, name: 'Pause' })).toBeTruthy();
  });

  it('has one heading of the first level, and sections of the second', () => {
    show('recovery-colleges');
    expect(screen.getAllByRole('heading', { level: 1 }).length).toBe(1);
    const sections = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    const { length } = core.sites.filter((site) => site.organisationId === 'recovery-colleges');
    expect(length).toBeGreaterThan(50);
    expect(sections).toContain(`Where it works ${length}`);
    expect(sections.at(-1)).toBe('Correct or confirm this record');
  });

  it('leads to the form for its record', () => {
    show('pause');
    const { href } = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Correct or confirm this record',
    });
    expect(href).toMatch(/#view=record&org=pause&do=correct$/);
  });

  it.each([
    ['no-such-organisation', /not in our tables/],
    ['', /Search for one by name/],
  ])('never is blank: "%s"', (id, sentence) => {
    if (id) show(id);
    else render(<OrganisationPage />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('sentences about reach', () => {
  const t: ReachWords = i18n.getFixedT('en', ['organisationPage', 'domain'] as const);
  const sentences = (id: string): string =>
    reachSentences(
      CORE,
      CORE.organisations.find((one) => one.id === id)!,
      t,
    ).join(' ');

  it.each([
    ['harbour', 'We know 2 places where it works, in 2 council areas.'],
    ['lantern', 'We know 1 place where it works, in 1 council area.'],
    ['county', 'We know 1 place where it works, in 2 council areas.'],
    ['line', 'listed as national, but without a place it counts as reach nowhere'],
    ['tower', 'Its head office is not counted among them'],
    ['gone', 'It has closed, so it counts as reach nowhere.'],
  ])('%s', (id, sentence) => {
    expect(sentences(id)).toContain(sentence);
  });
});
