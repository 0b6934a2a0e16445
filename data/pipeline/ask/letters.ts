import type { TableRow } from '../../../src/dataset/schema/tables';
import type { DueRecord } from './leastSure';
import { ENGLISH, WELSH, type LetterWords } from './letterWords';
import { recordLink } from './recordLink';

export interface Letter {
  readonly id: string;
  readonly name: string;
  readonly site: string | null;
  readonly link: string;
  readonly languages: readonly ('en' | 'cy')[];
  readonly whys: DueRecord['whys'];
  readonly subject: string;
  readonly body: string;
}

/** Where the nation of a site says that it works in Wales. */
const IN_WALES: ReadonlySet<string> = new Set(['wales', 'england-and-wales']);

/**
 * A letter to each organisation that asks it about its record, in Welsh and English where it works in
 * Wales. It has no addressee: the tables hold no e-mail address, and none is made up.
 *
 * @param site address of the map
 */
export function lettersTo(
  due: readonly DueRecord[],
  sites: readonly Pick<TableRow<'sites'>, 'organisation_id' | 'nation'>[],
  site: string,
): readonly Letter[] {
  return due.map(({ organisation, whys }) => {
    const { id, name, approach, url } = organisation;
    const places = sites.filter((each) => each.organisation_id === id);
    const words = places.some(({ nation }) => IN_WALES.has(nation)) ? [WELSH, ENGLISH] : [ENGLISH];
    const link = recordLink(site, id);
    const written = ({ body, whys: inWords }: LetterWords): string =>
      body({
        name,
        approach,
        places: places.length,
        whys: whys.map((why) => inWords[why]),
        link,
        line: `pps-map: ${id}`,
      }).join('\n\n');
    return {
      id,
      name,
      site: url,
      link,
      languages: words.map((each) => (each === WELSH ? 'cy' : 'en')),
      whys,
      subject: words.map(({ subject }) => subject(name)).join(' / '),
      body: words.map(written).join('\n\n---\n\n'),
    };
  });
}
