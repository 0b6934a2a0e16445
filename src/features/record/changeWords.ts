import type { TFunction } from 'i18next';
import type { OrganisationField, PpsRecord, RecordPlace } from '../../dataset/record';
import type { CoreData } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import { practiceNames } from '../../parts/taxonomyOptions';
import type { Cells } from '../../store';
import { placeWords } from './placeWords';
import { LIST_SEPARATOR } from '../../dataset/schema/cells';
import type { Subject } from './toRecord';

/** One change, as a person reads it. */
export interface ChangeWords {
  readonly label: string;
  /** Null for what is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface WordsOf {
  readonly core: CoreData;
  readonly language: string;
  readonly t: TFunction<['record', 'domain']>;
  readonly choiceName: (field: OrganisationField, id: string) => string;
}

/** All that a record would change, in the order of the form. */
export function changeWords(
  record: PpsRecord,
  subject: Subject,
  words: WordsOf,
): readonly ChangeWords[] {
  const { t, core, language } = words;
  const isNew = record.kind === 'add';
  const told = (text: string): string => text || t('record:review.nothing');
  const fields = Object.entries(record.fields).map(([name, cell]): ChangeWords => {
    const field = name as OrganisationField;
    return {
      label: t(`record:field.${field}.label`),
      before: isNew ? null : told(cellWords(field, subject.cells[field] ?? '', words)),
      after: told(cellWords(field, cell, words)),
    };
  });
  const nameOf = practiceNames(core.taxonomy, language);
  const list = (ids: readonly string[]): string => formatList(ids.map(nameOf), language);
  const { suggestedPractices: suggested } = record;
  const practices: ChangeWords[] =
    suggested.length === 0
      ? []
      : [
          {
            label: t('record:review.practices'),
            before: isNew ? null : told(list(subject.practices)),
            after: list(suggested),
          },
        ];
  const places = record.places.map((place) => placeChange(place, subject, words));
  const texts = (['reason', 'page', 'note'] as const).flatMap((name): ChangeWords[] => {
    const text = record[name];
    const label = name === 'reason' ? t('record:close.reason') : t(`record:proof.${name}`);
    return text === null ? [] : [{ label, before: null, after: text }];
  });
  return [...fields, ...practices, ...places, ...texts];
}

function cellWords(field: OrganisationField, cell: string, words: WordsOf): string {
  if (cell === '') return '';
  if (field !== 'sectors') return words.choiceName(field, cell);
  const { sectors } = words.core.taxonomy;
  const names = cell.split(LIST_SEPARATOR).map((id) => {
    const sector = sectors.find((one) => one.id === id.trim());
    return sector ? nameIn(words.language, sector) : id;
  });
  return formatList(names, words.language);
}

function placeChange(
  { change, site, cells }: RecordPlace,
  subject: Subject,
  words: WordsOf,
): ChangeWords {
  const before: Cells = (site !== null && subject.siteCells.get(site)) || {};
  const label = words.t(`record:review.place.${change}`);
  if (change === 'add') return { label, before: null, after: placeWords(cells, words) };
  return {
    label,
    before: placeWords(before, words),
    after:
      change === 'remove'
        ? words.t('record:review.nothing')
        : placeWords({ ...before, ...cells }, words),
  };
}
