/**
 * One way to read what was typed as a UK postcode. A place name or an official code has no reading.
 * The parts follow the Royal Mail's naming: "FY1 4AB" is a unit of sector "FY1 4" of district "FY1".
 */
export interface PostcodeReading {
  /** "FY1". */
  readonly district: string;
  /** "FY1 4"; null when only the district was typed. */
  readonly sector: string | null;
  /** "FY1 4AB"; null unless the whole postcode was typed. */
  readonly unit: string | null;
}

/** Outward codes are A9, A99, AA9, AA99, A9A and AA9A. */
const DISTRICT = '[A-Z]{1,2}[0-9](?:[0-9]|[A-Z])?';
const WHOLE_DISTRICT = new RegExp(`^(${DISTRICT})$`);
const SECTOR = new RegExp(`^(${DISTRICT})([0-9])([A-Z]?)$`);
const UNIT = new RegExp(`^(${DISTRICT})([0-9])([A-Z]{2})$`);
const SPACED = new RegExp(`^(${DISTRICT})[ ]+([0-9])[ ]*([A-Z]{0,2})$`);
const LETTERS_DIGITS_SPACES = /^[A-Z0-9 ]+$/;

/**
 * Every way to read the text as a postcode or the beginning of one, whole districts first. Case,
 * spaces and a missing space do not matter. "fy14" may be district FY14 or sector FY1 4: which of
 * them exists is for the gazetteer to say.
 */
export function readPostcode(text: string): readonly PostcodeReading[] {
  const typed = text.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  if (!LETTERS_DIGITS_SPACES.test(typed)) return [];

  // A space before the last part settles where the district ends.
  const spaced = SPACED.exec(typed);
  if (spaced) return [reading(spaced)];

  const compact = typed.replaceAll(' ', '');
  const readings: PostcodeReading[] = [];
  const district = WHOLE_DISTRICT.exec(compact);
  if (district?.[1]) readings.push({ district: district[1], sector: null, unit: null });
  const sector = UNIT.exec(compact) ?? SECTOR.exec(compact);
  if (sector) readings.push(reading(sector));
  return readings;
}

/** The text as the beginning of a postcode district ("F", "FY", "FY1"), or null. */
export function districtPrefix(text: string): string | null {
  const typed = text.normalize('NFKC').toUpperCase().trim();
  return /^[A-Z]{1,2}(?:[0-9][0-9A-Z]?)?$/.test(typed) ? typed : null;
}

function reading([, district = '', digit = '', letters = '']: RegExpExecArray): PostcodeReading {
  const sector = `${district} ${digit}`;
  return { district, sector, unit: letters.length === 2 ? sector + letters : null };
}
