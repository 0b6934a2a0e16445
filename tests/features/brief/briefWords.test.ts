import { describe, expect, it } from 'vitest';
import { areaReach, groundOf, lookedAt } from '../../../src/analysis';
import { OVERALL } from '../../../src/domain';
import type { BriefDocument, SectionName } from '../../../src/features/brief/document';
import { briefWords } from '../../../src/features/brief/words/briefWords';
import { shownOf } from '../../../src/features/brief/words/tried';
import { briefOf, core, demand, details, scales } from './briefOf';

const ASKED = [
  ['Hartlepool', 'employment-skills', 'peer-support'],
  ['Denbighshire', 'community-neighbourhoods', 'social-prescribing'],
  ['Derby', 'education-youth', 'mentoring'],
  ['Belfast', 'mental-health', 'peer-support'],
] as const;

const ground = groundOf(core.areas, demand);

function blocksOf(document: BriefDocument, name: SectionName) {
  return document.sections.find((section) => section.name === name)!.blocks;
}

function textOf(document: BriefDocument, name: SectionName): string {
  return blocksOf(document, name)
    .flatMap((block) => (block.kind === 'words' ? block.words.text : []))
    .join(' ');
}

function rowsOf(document: BriefDocument, name: SectionName): string[][] {
  return blocksOf(document, name).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

function itemsOf(document: BriefDocument, name: SectionName): string[] {
  return blocksOf(document, name).flatMap((block) =>
    block.kind === 'list' || block.kind === 'steps' ? block.items.map(({ text }) => text) : [],
  );
}

describe.each(ASKED)('the brief of %s, %s, %s', (place, sectorId, practiceId) => {
  const { subject, material } = briefOf(place, sectorId, practiceId);
  const document = briefWords(subject, material);
  const does = core.organisations.filter(
    ({ sectors, practices }) => sectors.includes(sectorId) && practices.includes(practiceId),
  );

  it('names only those who do it for the sector, and says so where it names none', () => {
    const { insideIds } = areaReach(
      core,
      ground,
      core.areas.indexOf(subject.area),
      subject.scenario,
    );
    const known = textOf(document, 'known');
    const names = does.filter(({ id }) => insideIds.includes(id)).map(({ name }) => name);
    expect(names).toHaveLength(insideIds.length);
    expect(known).toContain(
      names.length === 0
        ? 'Nobody is known to do this here, for this sector.'
        : `Known to do this here, for this sector: `,
    );
    for (const name of names) expect(known).toContain(name);
  });

  it('tells that nobody looked from that nothing was found', () => {
    const looked = lookedAt(core, subject.area, sectorId);
    const never = looked === null;
    expect(textOf(document, 'known').includes('nobody has looked yet')).toBe(never);
    expect(itemsOf(document, 'steps').some((step) => step.startsWith('Look first.'))).toBe(never);
    expect(itemsOf(document, 'unknown').some((line) => line.includes('careful look'))).toBe(never);
  });

  it('has a study only of an organisation that uses the practice', () => {
    const users = new Set(
      core.organisations.filter((one) => one.practices.includes(practiceId)).map(({ id }) => id),
    );
    const findings = details.details.flatMap(({ id, evidence }) =>
      users.has(id) ? evidence.map(({ finding }) => finding) : [],
    );
    const rows = rowsOf(document, 'tried');
    expect(rows.length > 0).toBe(findings.length > 0);
    for (const [, found] of rows)
      expect(findings.some((finding) => found?.endsWith(`: ${finding}`))).toBe(true);
  });

  it('leads to others who do it and are not here, each once', () => {
    const names = rowsOf(document, 'learn').map(([who]) => who);
    expect(new Set(names).size).toBe(names.length);
    const elsewhere = does.filter(({ id }) => !material.facts.reach.insideIds.includes(id));
    for (const name of names) expect(elsewhere.map((one) => one.name)).toContain(name);
  });

  it('claims no check of a scale that the table does not', () => {
    const rows = rowsOf(document, 'measure');
    const suggested = scales.suggestions.filter(
      ({ sector }) => sector === OVERALL || sector === sectorId,
    );
    expect(rows.map(([name]) => name)).toEqual(suggested.map(({ scale }) => scale.name));
    expect(rows.map((row) => row.at(-1)!.startsWith('Compared'))).toEqual(
      suggested.map(({ scale }) => scale.checked),
    );
  });

  it('leaves no word unfilled, and no key in place of a word', () => {
    const all = JSON.stringify(document);
    expect(all).not.toMatch(/\{\{|undefined|\b(need|known|tried|learn|measure|steps)\.[a-z]/);
  });
});

describe('the brief', () => {
  it('chooses by evidence alone where no similar places are published, and says so', () => {
    const { subject, material } = briefOf('Belfast', 'mental-health', 'peer-support');
    const elsewhere = core.organisations.slice(0, 2);
    const facts = { ...material.facts, similarAt: [], learnFrom: [], elsewhere };
    const document = briefWords(subject, { ...material, facts });
    expect(textOf(document, 'learn')).toContain('No similar places are published');
    expect(rowsOf(document, 'learn').map(([, where]) => where)).toEqual([
      'Not in a similar place',
      'Not in a similar place',
    ]);
  });

  it('says so where the scales did not arrive', () => {
    const { subject, material } = briefOf('Derby', 'education-youth', 'mentoring');
    const document = briefWords(subject, { ...material, scales: null });
    expect(textOf(document, 'measure')).toMatch(/did not arrive/);
  });

  it('begins in the neighbourhood that is first in its list', () => {
    const { subject, material } = briefOf('Derby', 'education-youth', 'mentoring');
    const codes = ['E02002796', 'E02002797'];
    const neighbourhoods = codes.map((code, i) => ({
      point: i,
      code,
      areaIndex: 0,
      people: 6_000,
      need: i === 0 ? 0.97 : null,
      access: 0,
      countedAccess: 0,
      gap: 1 - i / 10,
      nearest: null,
    }));
    const answer = {
      scenario: subject.scenario,
      measures: [{ nation: 'england', index: 'imd-2025', domain: null } as const],
      neighbourhoods,
      people: 12_000,
      peopleWithout: 0,
    };
    const nameOf = (code: string): string | null => (code === codes[0] ? 'First Place' : null);
    const document = briefWords(subject, {
      ...material,
      inside: { state: 'ready', answer, nameOf },
    });
    expect(rowsOf(document, 'neighbourhoods')).toEqual([
      [
        'First Place',
        '6,000',
        'More deprived than where 97% of people in England live',
        'Nobody known',
      ],
      ['E02002797', '6,000', 'Not known', 'Nobody known'],
    ]);
    expect(itemsOf(document, 'steps')).toContain(
      'Begin small, in one neighbourhood. First in the list above: First Place.',
    );
  });
});

describe('the studies of a brief', () => {
  const study = (direction: 'positive' | 'negative' | 'no clear effect', i: number) => ({
    organisationId: `invented-${i}`,
    study: {
      study: `Invented ${i}`,
      design: 'invented',
      designKind: 'not-compared' as const,
      finding: 'Invented.',
      direction,
      selfEfficacyMeasured: 'no',
      qualities: [],
      confidence: 'low' as const,
      source: 'invented',
      page: null,
    },
  });

  it('are never without one that found no gain, however many others stand before it', () => {
    const pool = [
      ...Array.from({ length: 9 }, (_, i) => study('positive', i)),
      study('negative', 10),
      study('no clear effect', 11),
    ];
    const shown = shownOf(pool);
    expect(shown).toHaveLength(5);
    expect(shown.map(({ study: { direction } }) => direction)).toEqual([
      ...Array.from({ length: 3 }, () => 'positive'),
      'negative',
      'no clear effect',
    ]);
  });

  it('are all there where more than fit found no gain', () => {
    const pool = Array.from({ length: 8 }, (_, i) => study('negative', i));
    expect(shownOf([study('positive', 9), ...pool])).toEqual(pool);
  });
});
