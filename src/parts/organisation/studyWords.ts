import type { TFunction } from 'i18next';
import type { Evidence } from '../../domain';
import { formatList } from '../../i18n';
import { directionCounts } from './directionCounts';
import {
  countOrganisations,
  isThin,
  withComparison,
  withoutGain,
  type StudyFacts,
} from './studyFacts';

/** Whose studies they are: of all that use a practice, or of all in a sector. */
export type KindName = 'practice' | 'sector';

export type KindWords = TFunction<readonly ['kind', 'organisationPage', 'organisation', 'domain']>;

/**
 * What may be said of the studies of the organisations of a practice or sector, one fact a sentence:
 * how many and what they found; what they cannot show; how thin it is; what is known and not held.
 *
 * @param everyone how many organisations there are, closed ones too
 */
export function studySentences(
  facts: StudyFacts,
  kind: KindName,
  everyone: number,
  language: string,
  t: KindWords,
): string[] {
  const { studies } = facts;
  const count = studies.length;
  if (count === 0) return [t(`studies.none.${kind}`), ...unheld(facts, t)];
  return [
    t(`studies.held.${kind}`, { count, organisations: facts.organisationCount, everyone }),
    t('studies.found', {
      count,
      list: foundList(
        studies.map(({ study }) => study),
        language,
        t,
      ),
    }),
    ...weightSentences(facts, t),
    ...unheld(facts, t),
    t(`studies.whole.${kind}`),
  ];
}

/** "2 good, 1 mixed and 1 bad". */
export function foundList(studies: readonly Evidence[], language: string, t: KindWords): string {
  const counts = directionCounts(studies, (direction, count) =>
    t(`organisationPage:evidence.tally.${direction}`, { count }),
  );
  return formatList(counts, language);
}

/** What weight studies that are held can bear: whether they compared, whether anybody gained, how thin. */
export function weightSentences({ studies, read }: StudyFacts, t: KindWords): string[] {
  const count = read.length;
  if (count === 0) return [t('studies.unread', { count: studies.length })];
  const compared = withComparison(read);
  const lots = compared.filter(({ study }) => study.designKind === 'randomised').length;
  return [
    comparedSentence({ count, compared: compared.length, lots }, t),
    ...(withoutGain(read).length === count ? [t('studies.noGain', { count })] : []),
    ...(isThin(read)
      ? [t('studies.thin', { count, organisations: countOrganisations(read) })]
      : []),
  ];
}

interface Comparison {
  readonly count: number;
  readonly compared: number;
  readonly lots: number;
}

function comparedSentence({ count, compared, lots }: Comparison, t: KindWords): string {
  if (compared === 0) return t('studies.noneCompared', { count });
  if (count === 1) return t(lots === 1 ? 'studies.oneDrewLots' : 'studies.oneCompared');
  return `${t('studies.compared', { count: compared, read: count })} ${t('studies.lots', { count: lots })}`;
}

/** How many asked about the confidence to act, which is what these services are about. */
export function askedSentence({ studies, asked }: StudyFacts, t: KindWords): string | null {
  const count = studies.length;
  if (count === 0) return null;
  if (asked.yes + asked.partly === 0) return t('asked.none', { count });
  return t('asked.some', { count, yes: asked.yes, partly: asked.partly });
}

function unheld({ knownOnly }: StudyFacts, t: KindWords): string[] {
  return knownOnly.length === 0 ? [] : [t('studies.knownOnly', { count: knownOnly.length })];
}
