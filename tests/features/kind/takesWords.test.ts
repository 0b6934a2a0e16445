import { describe, expect, it } from 'vitest';
import type { Organisation, OrganisationDetail } from '../../../src/domain';
import { takesSentences } from '../../../src/features/kind/takesWords';
import '../../../src/features/kind/messages';
import { i18n } from '../../../src/i18n';
import type { KindWords } from '../../../src/parts/organisation/studyWords';

const t: KindWords = i18n.getFixedT('en', [
  'kind',
  'organisationPage',
  'organisation',
  'domain',
] as const);

type Record = Partial<Pick<Organisation, 'reach' | 'empowerment'>> &
  Partial<Pick<OrganisationDetail, 'founded' | 'scale'>>;

/** What is said of records that are open, with one of somebody else beside them. */
function say(...records: readonly Record[]): string {
  const open = records.map(
    ({ reach = 'local', empowerment = 'both' }, at) =>
      ({ id: `o${at}`, reach, empowerment }) as Organisation,
  );
  const details = records.map(
    ({ founded = null, scale = null }, at) =>
      ({ id: `o${at}`, founded, scale }) as OrganisationDetail,
  );
  const other = { id: 'other', founded: '1900', scale: 'Large' } as OrganisationDetail;
  return takesSentences(open, [other, ...details], 'en', t).join(' ');
}

const NO_COLUMN = 'What it costs, how many staff it needs and how long it takes to begin';

describe('what the records say of what it takes', () => {
  it('says that they cannot say where nobody is open', () => {
    expect(say()).toMatch(/^No organisation that does this is open in our tables.*What it costs/);
  });

  it('says that all is blank, of one record and of several', () => {
    const one = say({});
    expect(one).toContain('How far it reaches: 1 local.');
    expect(one).toContain('The year in which it began is blank.');
    expect(one).toContain('How large it is, is blank in every record. Records: 1.');
    const several = say({}, {});
    expect(several).toContain('The year in which they began is blank in all 2 records.');
    expect(several).toContain('blank in every record. Records: 2.');
    expect(several).toContain(NO_COLUMN);
  });

  it('leaves out reaches and sides that no record has', () => {
    const said = say({ reach: 'regional' }, { empowerment: 'service-user' }, {});
    expect(said).toContain('How far the 3 that have not closed reach: 2 local and 1 regional.');
    expect(said).toContain('Who gains control: the people served in 1 and both in 2.');
  });

  it('gives one year as it is, and of several the first and the latest', () => {
    const one = say({ founded: '1998', scale: '12 towns' }, {});
    expect(one).toContain('The year of its beginning is known of 1 of 2: 1998.');
    expect(one).toContain('1 of 2 records says how large it is. Blank: 1.');
    const several = say({ founded: '2010' }, { founded: '1998' }, { founded: '2001' });
    expect(several).toContain('known of 3 of 3: the first in 1998, the latest in 2010.');
  });
});
