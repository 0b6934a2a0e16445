import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO, type Introductions } from '../../../src/domain';
import { introductionWords } from '../../../src/features/introductions/introductionWords';
import '../../../src/features/introductions/messages';
import { i18n } from '../../../src/i18n';
import { readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const t = i18n.getFixedT('en', ['introductions', 'answer'] as const);
const tGaps = i18n.getFixedT('en', 'gaps');
const at = (name: string): number => core.areas.findIndex((area) => area.name === name);
const organisation = core.organisations[0]!;
const ANSWER: Introductions = {
  scenario: { ...DEFAULT_SCENARIO, sector: 'employment-skills' },
  mostAsked: 1,
  places: [
    {
      areaIndex: at('Hartlepool'),
      to: { organisationId: organisation.id, areaIndex: at('Derby'), likeness: 1 },
      choice: 4,
    },
    { areaIndex: at('Luton'), to: null, choice: 3 },
    { areaIndex: at('Belfast'), to: null, choice: 0 },
  ],
};

describe('an introduction in words', () => {
  const said = introductionWords(core, ANSWER, 'en', t, tGaps);

  it('names both places and who works in the other', () => {
    expect(said[0]).toMatchObject({
      place: 'Hartlepool',
      organisation,
      where: { name: 'Derby' },
    });
    expect(said[0]?.why).toMatch(
      /^The place most like it\. .* In similar places 4 could be asked\.$/,
    );
  });

  it('tells that nobody is left to ask from that there is nobody', () => {
    expect(said[1]?.why).toBe('All 3 who could be asked are asked elsewhere already.');
    expect(said[2]?.why).toBe('In no similar place is anybody known to do this.');
  });

  it('says of each place whether anybody looked for the sector', () => {
    for (const { looked } of said)
      expect(looked).toMatch(/^This sector: (looked on|nobody has looked yet)/);
  });
});
