import { describe, expect, it } from 'vitest';
import type { Evidence, Organisation, OrganisationDetail } from '../../../src/domain';
import { studyFacts } from '../../../src/parts/organisation/studyFacts';
import {
  askedSentence,
  studySentences,
  type KindWords,
} from '../../../src/parts/organisation/studyWords';
import { i18n } from '../../../src/i18n';
import '../../../src/features/kind/messages';

const t: KindWords = i18n.getFixedT('en', [
  'kind',
  'organisationPage',
  'organisation',
  'domain',
] as const);

const STUDY: Evidence = {
  study: 'Invented 2020',
  design: 'invented',
  designKind: 'not-compared',
  finding: 'Invented.',
  direction: 'positive',
  selfEfficacyMeasured: 'no',
  qualities: [],
  confidence: 'high',
  source: 'invented',
  page: null,
};

/** Studies of organisations, a list for each; one without studies is there all the same. */
function facts(...lists: readonly (readonly Partial<Evidence>[])[]) {
  const organisations = lists.map(
    (_, at) => ({ id: `o${at}`, evidenceLevel: null }) as Organisation,
  );
  const details = lists.map(
    (list, at) =>
      ({
        id: `o${at}`,
        evidence: list.map((part) => ({ ...STUDY, ...part })),
      }) as unknown as OrganisationDetail,
  );
  return studyFacts(organisations, details);
}

const say = (held: ReturnType<typeof facts>, everyone = 9): string =>
  studySentences(held, 'practice', everyone, 'en', t).join(' ');

describe('what is said of the studies of organisations that use a practice', () => {
  it('says that none is held, which is not that there is none', () => {
    const none = facts([], []);
    expect(say(none)).toBe(
      'Our tables hold no study of an organisation that uses it. That does not mean that there is none.',
    );
    expect(askedSentence(none, t)).toBeNull();
  });

  it('calls one study thin, however good', () => {
    const said = say(facts([{ designKind: 'randomised' }], []));
    expect(said).toContain('1 study. It is of one of the 9 organisations that use it.');
    expect(said).toContain('Its result: 1 good.');
    expect(said).toContain('The one study whose result we know compared people with others');
    expect(said).toContain('Who took part was decided by lot.');
    expect(say(facts([{ designKind: 'compared' }]))).toContain('was not decided by lot.');
    expect(said).toContain('This is thin evidence: one study whose result we know, of one');
    expect(said).not.toContain('cannot show the cause');
  });

  it('tells only null and bad results as plainly as good ones', () => {
    const said = say(
      facts(
        [{ direction: 'no clear effect', designKind: 'randomised' }],
        [{ direction: 'negative', designKind: 'compared' }],
      ),
    );
    expect(said).toContain('Their results: 1 with no clear effect and 1 bad.');
    expect(said).toContain('None of the 2 whose result we know found that people gained.');
    expect(said).toContain('Of the 2 whose result we know, 2 compared people');
  });

  it('says of one null study that people did not gain, and of a mixed one nothing of the kind', () => {
    const one = say(facts([{ direction: 'no clear effect' }]));
    expect(one).toContain('Its result: 1 with no clear effect.');
    expect(one).toContain('The one whose result we know did not find that people gained.');
    const half = say(facts([{ direction: 'no clear effect' }], [{ direction: 'mixed' }]));
    expect(half).not.toContain('people gained');
    // An unread study beside it changes nothing of what is known.
    const unread = say(facts([{ direction: 'negative' }, { direction: 'not read' }]));
    expect(unread).toContain('Their results: 1 bad and 1 not read by us.');
    expect(unread).toContain('The one whose result we know did not find that people gained.');
  });

  it('says of weak studies alone that they cannot show the cause, and that they are thin', () => {
    const weak = { direction: 'positive, weak design' } as const;
    const said = say(facts([weak, weak], [weak, weak], [weak, { ...weak, designKind: 'review' }]));
    expect(said).toContain('Of the 6 whose result we know, none says that it compared people');
    expect(said).toContain('So none can show the cause.');
    expect(said).toContain(
      'thin evidence: 6 studies whose result we know, organisations studied: 3.',
    );
    expect(said).not.toContain('people gained');
  });

  it('says of unread studies that it cannot say what they found', () => {
    const said = say(
      facts(
        [{ direction: 'not read' }],
        [{ direction: 'not yet reported', designKind: 'randomised' }],
      ),
    );
    expect(said).toContain('We know the result of none of them, so we cannot say what they found.');
    expect(said).not.toContain('whose result we know,');
    expect(say(facts([{ direction: 'not read' }]))).toContain('We do not know its result');
  });

  it('leaves unread studies out of what was compared', () => {
    const said = say(facts([{ direction: 'not read', designKind: 'randomised' }, {}], [{}], [{}]));
    expect(said).toContain('Of the 3 whose result we know, none says');
  });

  it('does not call five studies of three organisations with a comparison thin', () => {
    const good = { designKind: 'compared' } as const;
    const enough = facts([good, good], [good], [good, {}]);
    expect(say(enough)).not.toContain('thin evidence');
    expect(say(enough)).toContain('In none of these was it decided by lot');
    expect(say(facts([good, good, good], [good, good]))).toContain('thin evidence');
    expect(say(facts([good, good], [good], [good]))).toContain('thin evidence');
  });

  it('counts organisations of which a study is known and none is held', () => {
    const details = ['a', 'b', 'c', 'd'].map(
      (id) => ({ id, evidence: id === 'a' ? [STUDY] : [] }) as unknown as OrganisationDetail,
    );
    const organisations = [
      { id: 'a', evidenceLevel: 'evaluation' },
      { id: 'b', evidenceLevel: 'case-study' },
      { id: 'c', evidenceLevel: 'own-statement' },
      { id: 'd', evidenceLevel: null },
    ] as Organisation[];
    expect(say(studyFacts(organisations, details))).toContain(
      'Of 1 more organisation the level of evidence is known, but the study is not yet in our tables.',
    );
  });

  it('says beside no study at all how many are known and not held', () => {
    const organisations = ['a', 'b'].map(
      (id) => ({ id, evidenceLevel: 'evaluation' }) as Organisation,
    );
    expect(say(studyFacts(organisations, []))).toBe(
      'Our tables hold no study of an organisation that uses it. That does not mean that there is none. ' +
        'Of 2 more organisations the level of evidence is known, but the studies are not yet in our tables.',
    );
  });

  it('speaks of a sector as of a sector, and what one study says of its whole', () => {
    const inSector = (held: ReturnType<typeof facts>): string =>
      studySentences(held, 'sector', 9, 'en', t).join(' ');
    expect(inSector(facts([]))).toContain('no study of an organisation that works in it');
    expect(inSector(facts([{}]))).toContain('It is of one of the 9 organisations that work in it.');
    expect(inSector(facts([{}], [{}]))).toContain('2 studies. They are of 2 of the 9');
    expect(inSector(facts([{}]))).toMatch(/says little about another in the sector\.$/);
    expect(say(facts([{}]))).toMatch(/What a study found of it may not come from this practice\.$/);
  });

  it('says how many asked about the confidence to act', () => {
    expect(askedSentence(facts([{}], [{}]), t)).toBe('None of the 2 studies asked about it.');
    expect(askedSentence(facts([{}]), t)).toBe('The study did not ask about it.');
    const asked = facts(
      [{ selfEfficacyMeasured: 'yes (activation)' }, { selfEfficacyMeasured: 'partly' }],
      [{ selfEfficacyMeasured: "no (children's self-esteem)" }],
    );
    expect(askedSentence(asked, t)).toBe(
      'Studies: 3. Asked about it: 1. Asked in part, or about something near to it: 1.',
    );
  });
});
