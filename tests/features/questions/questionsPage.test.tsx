// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeDetails } from '../../../src/dataset';
import { decodeQuestions } from '../../../src/dataset/decodeQuestions';
import { QuestionsPage } from '../../../src/features/questions/QuestionsPage';
import { speak } from '../../../src/i18n';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { formatLink, parseLink } from '../../../src/store/url';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';
import { rowsOf } from '../../fixtures/tables';

const questions = decodeQuestions(JSON.parse(publicFile('questions.json')));
vi.mock('../../../src/dataset/loadQuestions', () => ({
  loadQuestions: () => Promise.resolve(questions),
}));
vi.setConfig({ testTimeout: 30_000 });

const { core } = readRealCountry();
const details = decodeDetails(JSON.parse(publicFile('details.json')), 1);
const open = rowsOf('organisations').filter(({ status }) => status !== 'closed');
const evidence = rowsOf('evidence');
const has = (cell: string | undefined, id: string): boolean => `;${cell};`.includes(`;${id};`);

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: { ...DEFAULT_LINK, view: 'questions' },
    load: () => undefined,
    data: {
      ...data,
      core: { state: 'ready', value: core },
      details: { state: 'ready', value: details },
    },
  });
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

async function show(link: string): Promise<HTMLElement[]> {
  useStore.setState({ link: parseLink(link) });
  render(<QuestionsPage />);
  await screen.findByRole('radiogroup', { name: /^1\. / });
  return [...document.querySelectorAll<HTMLElement>('section > ol > li')];
}

const SECTORS = rowsOf('sectors').map(({ id }) => id!);
const CONTROL = ['service-user', 'delivery-staff', 'both'];
const ANSWERS = SECTORS.flatMap((sector) =>
  CONTROL.flatMap((gains) =>
    [null, ...questions.foundations.map(({ id }) => id)].map((on) => ({ sector, gains, on })),
  ),
);
/** A share of the 180, as each draws the whole page. */
const SOME = ANSWERS.filter((_, at) => at % 17 === 0);
const linkOf = ({ sector, gains, on }: (typeof ANSWERS)[number]): string =>
  `view=questions&sector=${sector}&empowerment=${gains}${on ? `&on=${on}` : ''}`;

describe('three questions', () => {
  it('suggest nothing before the first two are answered', async () => {
    expect(await show('view=questions&sector=health&on=staff')).toEqual([]);
    expect(screen.getByRole('status').textContent).toMatch(/^Answer the first two/u);
  });

  it('are answered in the link, and say so to whoever opens it', async () => {
    await show('view=questions&sector=health');
    fireEvent.click(screen.getByRole('radio', { name: 'The staff' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Neighbours/u }));
    const link = formatLink(useStore.getState().link);
    expect(link).toBe('view=questions&sector=health&empowerment=delivery-staff&on=neighbours');
    cleanup();
    await show(link);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen.map((radio) => radio.closest('label')!.textContent)).toEqual([
      'Health and long-term conditions',
      'The staff',
      'Neighbours, local groups and volunteers',
    ]);
  });

  it('lead to two or three practices, whatever is answered', async () => {
    for (const answers of SOME) {
      const found = await show(linkOf(answers));
      expect([2, 3], linkOf(answers)).toContain(found.length);
      cleanup();
    }
  });

  it.each(SOME)(
    'count the records and studies behind each: $sector, $gains, $on',
    async ({ sector, gains, on }) => {
      for (const block of await show(linkOf({ sector, gains, on }))) {
        const name = block.querySelector('h3')!.textContent;
        const { id, control } = rowsOf('practices').find((row) => row.name === name)!;
        const anywhere = open.filter(({ practices }) => has(practices, id!));
        const users = anywhere.filter(({ sectors }) => has(sectors, sector));
        const text = block.textContent;
        expect(text).toMatch(
          users.length > 0
            ? new RegExp(`${users.length} pioneers? known in this sector uses? it`)
            : `but ${anywhere.length} in other`,
        );
        const told = new Set((users.length > 0 ? users : anywhere).map((row) => row.id));
        const studies = evidence.filter((row) => told.has(row.organisation_id));
        expect(text).toMatch(
          studies.length === 0
            ? 'hold no study of these pioneers'
            : new RegExp(`hold ${studies.length} stud(y|ies) of these pioneers`),
        );
        const meant = control === gains || control === 'both';
        expect(text.includes('By its definition,')).toBe(meant);
        const gaining = users.filter(({ empowerment }) => [gains, 'both'].includes(empowerment!));
        expect(meant || gaining.length > 0).toBe(true);
      }
    },
  );

  it('say that evidence is thin, and never that there is none', async () => {
    const link = 'view=questions&sector=employment-skills&empowerment=delivery-staff';
    const text = (await show(link)).map((block) => block.textContent).join(' ');
    expect(text).toContain('That does not mean that there is none.');
    expect(text).not.toMatch(/stars?|score/iu);
  });

  it('lead to a map that somebody stands on', async () => {
    for (const { sector, gains, on } of SOME) {
      await show(linkOf({ sector, gains, on }));
      const map = screen.getByRole('link', { name: 'Show on the map who uses them' });
      const { view, facets, foundation } = parseLink(map.getAttribute('href')!);
      expect([view, foundation]).toEqual(['explore', null]);
      const shown = open.filter(
        (row) =>
          facets.practice.some((id) => has(row.practices, id)) &&
          (facets.sector.length === 0 || has(row.sectors, facets.sector[0]!)) &&
          (facets.empowerment.length === 0 || facets.empowerment.includes(row.empowerment!)),
      );
      expect(shown.length, map.getAttribute('href')!).toBeGreaterThan(0);
      cleanup();
    }
  });

  it('stand in Welsh, with the words of the Welsh definition', async () => {
    await speak('cy');
    const link = 'view=questions&sector=mental-health&empowerment=service-user&on=neighbours';
    await show(`${link}&lang=cy`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tri chwestiwn');
    expect(screen.getAllByText(/Dywed ei ddiffiniad “/u).length).toBeGreaterThan(0);
  });
});
