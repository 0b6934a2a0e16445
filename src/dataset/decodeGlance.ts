import { GLANCE_CLASSES, type Glance, type GlanceClass } from '../domain';
import { WireReader } from './wireReader';

export const GLANCE_FILE = 'glance.json';

/** How a class stands in the file: a letter for each area. */
export const GLANCE_LETTERS: Readonly<Record<GlanceClass, string>> = {
  'gap-looked': 'g',
  'gap-unlooked': 'u',
  'need-met': 'm',
  'less-need': 'l',
  'no-score': 'n',
};

const CLASS_OF = new Map(GLANCE_CLASSES.map((each) => [GLANCE_LETTERS[each], each]));

/** public/data/glance.json as parsed: codes of areas, and for each sector a letter for each of them. */
export function decodeGlance(content: unknown): Glance {
  const reader = new WireReader(GLANCE_FILE, content);
  const codes = reader.codes('code');
  return reader.records('sectors').map((sector) => {
    const letters = Array.from(sector.text('classes'));
    sector.requireLength(codes.length, { classes: letters });
    const classes = letters.map(
      (letter) => CLASS_OF.get(letter) ?? sector.fail('classes', `holds the letter "${letter}"`),
    );
    return {
      sector: sector.text('sector'),
      classByCode: new Map(codes.map((code, at) => [code, classes[at]!])),
    };
  });
}
