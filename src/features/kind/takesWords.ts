import { EMPOWERMENTS, REACHES, type Organisation, type OrganisationDetail } from '../../domain';
import { formatList } from '../../i18n';
import type { KindWords } from '../../parts/organisation/studyWords';

/**
 * What the records say of what it takes: how far they reach, who gains control, how large and how
 * old they are. What a record leaves blank is said to be blank.
 *
 * @param open those that have not closed
 */
export function takesSentences(
  open: readonly Organisation[],
  details: readonly OrganisationDetail[],
  language: string,
  t: KindWords,
): string[] {
  if (open.length === 0) return [t('takes.nobody'), t('takes.noField')];
  const ids = new Set(open.map(({ id }) => id));
  const own = details.filter(({ id }) => ids.has(id));
  const years = own.flatMap(({ founded }) => (founded === null ? [] : Number(founded)));
  const sized = own.filter(({ scale }) => scale !== null).length;
  const count = open.length;
  return [
    t('takes.reach', {
      count,
      list: listed(REACHES, 'reach', (value, found) => t(`takes.far.${value}`, { count: found })),
    }),
    t('takes.control', {
      list: listed(EMPOWERMENTS, 'empowerment', (value, found) =>
        t(`takes.gains.${value}`, { count: found }),
      ),
    }),
    years.length === 0
      ? t('takes.noYear', { count })
      : t('takes.founded', {
          count: years.length,
          of: count,
          first: Math.min(...years),
          last: Math.max(...years),
        }),
    t('takes.scale', { count: sized, of: count, blank: count - sized }),
    t('takes.noField'),
  ];

  function listed<Field extends 'reach' | 'empowerment'>(
    values: readonly Organisation[Field][],
    field: Field,
    words: (value: Organisation[Field], count: number) => string,
  ): string {
    const parts = values.flatMap((value) => {
      const found = open.filter((organisation) => organisation[field] === value).length;
      return found === 0 ? [] : words(value, found);
    });
    return formatList(parts, language);
  }
}
