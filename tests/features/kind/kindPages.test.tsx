// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeDetails } from '../../../src/dataset';
import { KindPage } from '../../../src/features/kind/KindPage';
import { speak } from '../../../src/i18n';
import { DEFAULT_LINK, NO_FACETS, useStore, type Language } from '../../../src/store';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';
import { rowsOf } from '../../fixtures/tables';

// Hundreds of names on a page; a machine shared by many takes its time.
vi.setConfig({ testTimeout: 30_000 });
// To ask of every ancestor whether it is hidden takes longer than all else; one test asks it at once.
configure({ defaultHidden: true });

const { core, indicators } = readRealCountry();
const details = decodeDetails(JSON.parse(publicFile('details.json')), 1);

type Row = Record<string, string>;
const organisations = rowsOf('organisations');
const sites = rowsOf('sites');
const evidence = rowsOf('evidence');
const designOf = new Map(rowsOf('designs').map(({ design, kind }) => [design, kind]));
const PAGES = (['practice', 'sector'] as const).flatMap((kind) =>
  rowsOf(`${kind}s`).map(({ id, name }) => ({ kind, id: id!, name: name! })),
);

beforeAll(() => {
  const { data } = useStore.getState();
  useStore.setState({
    load: () => undefined,
    data: {
      ...data,
      core: { state: 'ready', value: core },
      details: { state: 'ready', value: details },
      indicators: { state: 'ready', value: indicators },
    },
  });
});
afterAll(cleanup);

/** What the page says, read once. */
let pageText = '';

function show(
  view: 'practice' | 'sector',
  ids: readonly string[],
  language: Language = 'en',
): void {
  const facets = { ...NO_FACETS, [view]: ids };
  useStore.setState({ link: { ...DEFAULT_LINK, view, facets, language } });
  render(<KindPage />);
  pageText = document.body.textContent;
}

const has = (row: Row, column: string, id: string): boolean =>
  `;${row[column]};`.includes(`;${id};`);

/** The section under a heading of the second level. */
function section(title: string): HTMLElement {
  const headings = [...document.querySelectorAll('h2')].filter(
    (each) => each.textContent === title,
  );
  expect(headings.length, title).toBe(1);
  return headings[0]!.closest('section')!;
}

/** The number that a page says before or after some words, or null where it does not say them. */
function said(pattern: RegExp): number | null {
  const [, digits] = pattern.exec(pageText) ?? [];
  return digits === undefined ? null : Number(digits);
}

const cells = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

function worksIn(organisation: Row): Set<string> {
  const own = sites.filter((site) => site['organisation_id'] === organisation['id']);
  const doors = own.filter((site) => site['kind'] !== 'head-office');
  const counted = doors.length > 0 || organisation['reach'] === 'national' ? doors : own;
  const names: Record<string, string[]> = {
    'united-kingdom': ['England', 'Wales', 'Scotland', 'Northern Ireland'],
    'england-and-wales': ['England', 'Wales'],
    england: ['England'],
    wales: ['Wales'],
    scotland: ['Scotland'],
    'northern-ireland': ['Northern Ireland'],
  };
  return new Set(counted.flatMap((site) => names[site['nation']!]!));
}

describe.each(PAGES)('the page of $id', ({ kind, id, name }) => {
  const uses = kind === 'practice' ? 'use' : 'work in';
  const all = organisations.filter((row) => has(row, `${kind}s`, id));
  const open = all.filter((row) => row['status'] !== 'closed');
  const ids = new Set(all.map((row) => row['id']));
  const studies = evidence.filter((row) => ids.has(row['organisation_id']));
  const read = studies.filter((row) => !row['direction']!.startsWith('not '));

  // Drawn once in each language: hundreds of links are what takes the time.
  beforeAll(() => show(kind, [id]));
  afterAll(cleanup);

  it('hides nothing of what it says', () => {
    const told = [...document.querySelectorAll('h1, h2, h3, table')];
    expect(told.length).toBeGreaterThan(5);
    const hidden = told.filter((each) => each.closest('[hidden], [aria-hidden="true"]') !== null);
    expect(hidden.map((each) => each.textContent)).toEqual([]);
  });

  it('says what its tables hold, number by number', () => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);

    expect(said(new RegExp(`(\\d+) organisations in our tables ${uses} it`))).toBe(all.length);
    for (const [status, words] of [
      ['active', 'active'],
      ['unknown', 'not known if active'],
      ['closed', 'closed'],
    ] as const) {
      const count = all.filter((row) => row['status'] === status).length;
      const list = /in our tables [^:]+: ([^.]+)\./.exec(pageText)![1]!;
      const inList = list.split(/, | and /).find((part) => part.replace(/^\d+ /, '') === words);
      expect(inList ?? null).toBe(count === 0 ? null : `${count} ${words}`);
    }

    const nations = within(section('Who does it')).getByRole('table');
    expect(cells(nations)).toEqual(
      ['England', 'Wales', 'Scotland', 'Northern Ireland'].map((nation) => [
        nation,
        String(open.filter((row) => worksIn(row).has(nation)).length),
      ]),
    );
    const nowhere = open.filter((row) => worksIn(row).size === 0).length;
    expect(said(/Of (\d+) we know no place of work/) ?? 0).toBe(nowhere);

    const other = kind === 'practice' ? 'sector' : 'practice';
    const counts = (of: 'practice' | 'sector'): string[] =>
      rowsOf(`${of}s`)
        .filter((row) => !(of === kind && row['id'] === id))
        .map((row) => ({
          name: row['name'],
          count: open.filter((one) => has(one, `${of}s`, row['id']!)).length,
        }))
        .filter(({ count }) => count > 0)
        .map(({ name: label, count }) => `${label} ${count}`)
        .toSorted();
    const listed = (title: string): string[] =>
      within(section(title))
        .getAllByRole('listitem')
        .map((item) => item.textContent.replace(` of ${open.length}`, ''))
        .toSorted();
    const together =
      kind === 'practice' ? 'Practices used together with it' : 'Sectors in which they also work';
    expect(listed(together)).toEqual(counts(kind));
    const needs = (): string[] =>
      cells(within(section('Which needs it is used against')).getByRole('table'))
        .map(([label, count]) => `${label} ${count}`)
        .toSorted();
    const across = kind === 'practice' ? needs() : listed('Practices used in it');
    expect(across).toEqual(counts(other));
  });

  const saysNoStudy = (): void => {
    const text = section(`What studies of organisations that ${uses} it found`).textContent;
    expect(text).toContain('Our tables hold no study of an organisation that');
  };

  const tellsItsStudies = (): void => {
    const title = `What studies of organisations that ${uses} it found`;
    const text = section(title).textContent;
    expect(text).toContain(
      studies.length === 1
        ? `Our tables hold 1 study. It is of one of the ${all.length}`
        : `Our tables hold ${studies.length} studies. They are of ${
            new Set(studies.map((row) => row['organisation_id'])).size
          } of the ${all.length} organisations that ${uses} it.`,
    );
    const having = (rows: readonly Row[], pattern: RegExp): number =>
      rows.filter((row) => pattern.test(row['direction']!)).length;
    const tally = /(?:Their results|Its result): ([^.]+)\./.exec(text)![1]!;
    for (const [words, pattern] of [
      ['good', /^positive$/],
      ['good, but from a study that cannot show the cause', /weak design/],
      ['mixed', /^mixed$/],
      ['with no clear effect', /^no clear/],
      ['bad', /^negative$/],
      ['not read by us', /^not read$/],
      ['not yet reported', /^not yet/],
    ] as const) {
      const count = having(studies, pattern);
      const counted = new RegExp(`(\\d+) ${words}(?=, \\d| and \\d|$)`).exec(tally);
      expect(Number(counted?.[1] ?? 0), words).toBe(count);
    }
    const compared = read.filter((row) =>
      ['randomised', 'compared'].includes(designOf.get(row['design'])!),
    );
    const lots = compared.filter((row) => designOf.get(row['design']) === 'randomised').length;
    const saysNone = /compared nobody with|none says that it compared|cannot say what/.test(text);
    expect(compared.length > 0 || saysNone).toBe(true);
    expect(said(/result we know, (\d+) compared people/) ?? 0).toBe(compared.length);
    expect(said(/In (\d+) of these it was decided by lot/) ?? 0).toBe(lots);
    const sources = new Set(read.map((row) => row['organisation_id'])).size;
    const thin = read.length > 0 && (read.length < 5 || sources < 3 || compared.length === 0);
    expect(text.includes('This is thin evidence')).toBe(thin);
    expect(said(/thin evidence: (\d+) studies/)).toBe(thin && read.length > 1 ? read.length : null);
    const known = all.filter(
      (row) =>
        ['controlled-study', 'evaluation', 'case-study'].includes(row['evidence_level']!) &&
        !studies.some((study) => study['organisation_id'] === row['id']),
    );
    expect(said(/Of (\d+) more organisations? the level/) ?? 0).toBe(known.length);
    const answering = (answer: string): number =>
      studies.filter((row) => row['self_efficacy_measured']!.split(' ')[0] === answer).length;
    const someAsked = answering('yes') + answering('partly') > 0;
    const saysNobody = /None of the \d+ studies asked about it|The study did not ask/.test(text);
    expect(saysNobody).toBe(!someAsked);
    expect(said(/Asked about it: (\d+)/) ?? 0).toBe(answering('yes'));
    expect(said(/something near to it: (\d+)/) ?? 0).toBe(answering('partly'));
    const designs = cells(within(section(title)).getByRole('table')).map(([, count]) => count);
    expect(designs.map(Number).toSorted((x, y) => x - y)).toEqual(
      [...new Set(designOf.values())]
        .map((each) => studies.filter((row) => designOf.get(row['design']) === each).length)
        .filter((count) => count > 0)
        .toSorted((x, y) => x - y),
    );
    const table = within(section('Each study, whatever it found')).getByRole('table');
    expect(cells(table).length).toBe(studies.length);
    for (const { finding } of studies) expect(table.textContent).toContain(finding);
  };

  it('tells its studies as the tables hold them', () => {
    const list = screen.queryByRole('heading', { name: 'Each study, whatever it found' });
    expect(list !== null).toBe(studies.length > 0);
    (studies.length > 0 ? tellsItsStudies : saysNoStudy)();
  });

  it('says what it takes and what ended, blanks too', () => {
    const counted = (pattern: RegExp): number => said(pattern) ?? 0;
    const of = (column: string, value: string): number =>
      open.filter((row) => row[column] === value).length;
    for (const reach of ['local', 'regional', 'national'])
      expect(counted(new RegExp(`(\\d+) ${reach}[,. ]`)), reach).toBe(of('reach', reach));
    expect(counted(/the people served in (\d+)/)).toBe(of('empowerment', 'service-user'));
    expect(counted(/frontline staff in (\d+)/)).toBe(of('empowerment', 'delivery-staff'));
    expect(counted(/both in (\d+)/)).toBe(of('empowerment', 'both'));
    const years = open.map((row) => Number(row['founded'])).filter((year) => year > 0);
    expect(counted(/beginning is known of (\d+) of/)).toBe(years.length);
    expect(counted(/the first in (\d+),/)).toBe(Math.min(...years));
    expect(counted(/the latest in (\d+)\./)).toBe(Math.max(...years));
    const sized = open.filter((row) => row['scale'] !== '').length;
    expect(counted(new RegExp(`(\\d+) of ${open.length} records says? how large`))).toBe(sized);
    expect(counted(/Blank: (\d+)\./)).toBe(open.length - sized);

    const ended = section('Where it did not work, or ended');
    const items = within(ended)
      .queryAllByRole('listitem')
      .map((item) => within(item).getByRole('link').textContent);
    const nameOf = (organisationId: string): string =>
      all.find((row) => row['id'] === organisationId)!['name']!;
    const noGain = studies.filter((row) => /no clear|negative/.test(row['direction']!));
    const closed = all.filter((row) => row['status'] === 'closed');
    expect(items.toSorted()).toEqual(
      [
        ...noGain.map((row) => nameOf(row['organisation_id']!)),
        ...closed.map((row) => row['name']!),
      ].toSorted(),
    );
    expect(counted(/(\d+) (?:study|studies) found no clear effect, or/)).toBe(noGain.length);
    expect(counted(/(\d+) organisations? (?:has|have) closed or ended/)).toBe(closed.length);
  });

  it('leaves no word in English where it speaks Welsh', async () => {
    cleanup();
    await speak('cy');
    show(kind, [id], 'cy');
    const headings = screen.getAllByRole('heading').map((each) => each.textContent);
    expect(headings[0]).toBe(rowsOf(`${kind}s`).find((row) => row['id'] === id)!['name_welsh']);
    expect(headings).toContain('Pwy sy’n ei wneud');
    // Names of organisations are what they are; what is English in the tables says so.
    for (const english of document.querySelectorAll('[lang="en"], a')) english.remove();
    expect(document.body.textContent).not.toMatch(/\b(?:of|the|which|studies|not)\b/);
    await speak('en');
  });
});

describe('a link to no practice', () => {
  it('offers all, and says so where the table knows none of the name', () => {
    show('practice', ['invented']);
    expect(screen.getByRole('status').textContent).toContain('not in our tables');
    // And the way to them by three questions.
    expect(screen.getAllByRole('link').length).toBe(PAGES.length + 1);
    cleanup();
    show('sector', []);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByRole('link', { name: 'Peer support' })).toBeTruthy();
  });
});
