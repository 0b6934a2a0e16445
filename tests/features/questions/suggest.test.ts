import { describe, expect, it } from 'vitest';
import type {
  Empowerment,
  Organisation,
  Practice,
  QuestionData,
  Sector,
} from '../../../src/domain';
import { gives, suggest, type Answers } from '../../../src/features/questions/suggest';

const SECTOR = { id: 'health' } as Sector;
const PRACTICES = ['peer', 'coaching', 'teams', 'circles'].map((id) => ({ id }) as Practice);

/** Circles begin from neighbours, teams give control to staff; the rest is as the records say. */
const DATA: QuestionData = {
  control: new Map([
    ['peer', 'service-user'],
    ['coaching', 'service-user'],
    ['teams', 'delivery-staff'],
    ['circles', 'service-user'],
  ]),
  foundations: [
    {
      id: 'neighbours',
      name: 'Neighbours',
      nameWelsh: 'Cymdogion',
      practices: [{ practice: 'circles', words: 'Neighbours', wordsWelsh: 'Cymdogion' }],
    },
  ],
};
const [NEIGHBOURS] = DATA.foundations;

let made = 0;
function organisation(
  practices: readonly string[],
  more: Partial<Organisation> = {},
): Organisation {
  made += 1;
  const usual = { sectors: ['health'], empowerment: 'service-user', status: 'active' };
  return { id: `one-${made}`, practices, ...usual, ...more } as Organisation;
}

function ids(organisations: readonly Organisation[], answers: Partial<Answers> = {}): string[] {
  const taxonomy = { practices: PRACTICES, sectors: [], families: [], needSets: [], starters: [] };
  const all: Answers = { sector: SECTOR, gains: 'service-user', foundation: null, ...answers };
  return suggest({ organisations, taxonomy }, DATA, all).map(({ practice }) => practice.id);
}

describe('the practices to look at first', () => {
  it('are those that most pioneers of the sector use, in the order of the table where as many do', () => {
    const open = [organisation(['coaching']), organisation(['coaching', 'circles', 'peer'])];
    expect(ids(open)).toEqual(['coaching', 'peer', 'circles']);
  });

  it('begin with the one that answers all three questions, however few use it', () => {
    const open = [
      organisation(['coaching']),
      organisation(['coaching', 'peer']),
      organisation(['circles']),
    ];
    expect(ids(open, { foundation: NEIGHBOURS! })).toEqual(['circles', 'coaching', 'peer']);
  });

  it('are two where the third answers fewer questions', () => {
    const open = [organisation(['coaching']), organisation(['peer'])];
    expect(ids(open)).toEqual(['peer', 'coaching']);
  });

  it('leave out what gives control to nobody who should gain it', () => {
    const open = [organisation(['peer']), organisation(['teams'], { empowerment: 'service-user' })];
    expect(ids(open, { gains: 'delivery-staff' })).toEqual(['teams']);
  });

  it('take in what a record of the sector says, after what is meant for it', () => {
    const open = [
      organisation(['peer'], { empowerment: 'both' }),
      organisation(['coaching'], { empowerment: 'both', sectors: ['housing'] }),
    ];
    expect(ids(open, { gains: 'delivery-staff' })).toEqual(['peer', 'teams']);
  });

  it('count nobody who has closed', () => {
    const closed = organisation(['peer'], { status: 'closed' });
    expect(ids([closed, organisation(['circles'])])[0]).toBe('circles');
  });
});

describe('control', () => {
  it.each<[Empowerment, Empowerment, boolean]>([
    ['both', 'delivery-staff', true],
    ['both', 'service-user', true],
    ['service-user', 'both', false],
    ['service-user', 'delivery-staff', false],
    ['delivery-staff', 'delivery-staff', true],
  ])('that %s gain answers %s: %s', (given, asked, answer) => {
    expect(gives(given, asked)).toBe(answer);
  });
});
