import { dayOf } from '../../domain';
import type { TFunction } from 'i18next';
import {
  checkRecord,
  type PpsRecord,
  type RecordProblem,
  type OrganisationField,
} from '../../dataset/record';
import { personalAddresses } from '../../dataset/record/roleAddress';

/** What is wrong, in a sentence, and the element that it is about. */
export interface Problem {
  /** Id of the element. */
  readonly at: string;
  readonly sentence: string;
}

type Words = TFunction<'record'>;

/** The fields that a new record must fill, beside what the desk asks for. */
const NEEDED = ['name', 'sectors', 'empowerment', 'reach', 'status'] as const;

/**
 * Everything that keeps a record from being sent: what the desk would refuse, and what a new record
 * would lack. One sentence for each field, in the order of the form.
 */
export function problemsOf(record: PpsRecord, t: Words): readonly Problem[] {
  const lacking: RecordProblem[] =
    record.kind === 'add'
      ? NEEDED.filter((field) => !record.fields[field]).map((field) => ({
          field: `set ${field}`,
          message: 'is empty',
        }))
      : [];
  const late: RecordProblem[] =
    (record.look?.looked_on ?? '') > dayOf(new Date())
      ? [{ field: 'look looked_on', message: FUTURE }]
      : [];
  const seen = new Set<string>();
  return [...lacking, ...checkRecord(record), ...late].flatMap((problem) => {
    const field = problem.field ?? 'note';
    const at = elementOf(field);
    if (seen.has(at)) return [];
    seen.add(at);
    return [{ at, sentence: sentenceOf(problem, field, record, t) }];
  });
}

const FUTURE = 'is in the future';

/** Places are told by their place in the list; their cells by the place. */
export function elementOf(field: string): string {
  return `record-${/^place \d+/u.exec(field)?.[0] ?? field}`.replaceAll(' ', '-');
}

function sentenceOf(
  { message }: RecordProblem,
  field: string,
  record: PpsRecord,
  t: Words,
): string {
  const label = labelOf(field, t);
  const [address] = personalAddresses(cellOf(field, record));
  if (address) return t('problems.personal', { label, address });
  if (message === FUTURE) return t('problems.say.future');
  const key = SAID.find((one) => one === field || (one === 'place name' && isPlaceName(field)));
  // What is refused for its signs is told by the desk's own words, which say which sign it is.
  const shape = /formula|see|< or >|program|longer|piles/u.test(message);
  return key && !shape ? t(`problems.say.${key}`) : t('problems.other', { label, message });
}

const SAID = [
  'set name',
  'set url',
  'set sectors',
  'set empowerment',
  'set reach',
  'set status',
  'set founded',
  'set charity_number',
  'place',
  'place name',
  'look area_code',
  'look sector',
  'look looked_on',
  'look how',
  'look queries',
  'reason',
  'page',
] as const;

const isPlaceName = (field: string): boolean => /^place \d+ name$/u.test(field);

function labelOf(field: string, t: Words): string {
  const [kind, name = ''] = field.split(' ');
  if (kind === 'set') return t(`field.${name as OrganisationField}.label`);
  if (kind === 'place') return t('places.title');
  if (kind === 'look') return t(name === 'how' ? 'look.how' : 'look.title');
  if (field === 'reason') return t('close.reason');
  return t(field === 'page' ? 'proof.page' : 'proof.note');
}

/** The cell that a problem is about, as it would be sent. */
function cellOf(field: string, { fields, look, places, ...record }: PpsRecord): string {
  const [kind, name = '', cell = ''] = field.split(' ');
  const cells: Readonly<Record<string, string | undefined>> =
    kind === 'set' ? fields : kind === 'look' ? (look ?? {}) : {};
  if (kind === 'place') {
    const place: Readonly<Record<string, string | undefined>> =
      places[Number(name) - 1]?.cells ?? {};
    return place[cell] ?? '';
  }
  if (field === 'reason' || field === 'page' || field === 'note') return record[field] ?? '';
  return cells[name] ?? '';
}
