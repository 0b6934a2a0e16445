import type { TFunction } from 'i18next';
import { formatList } from '../../i18n';
import type { StudyFacts } from '../../parts/organisation/studyFacts';
import { foundList, weightSentences, type KindWords } from '../../parts/organisation/studyWords';
import type { Answers, Suggestion } from './suggest';

type Words = TFunction<readonly ['questions', 'domain']>;

/** Why a practice stands among those to look at first: a sentence for each answer, then the source. */
export function reasons(
  { practice, users, gaining, anywhere, meant, begins }: Suggestion,
  { gains, foundation }: Answers,
  language: string,
  t: Words,
): string[] {
  const meaning = t(`${meant ? 'meant' : 'notMeant'}.${gains}`);
  const sources = practice.mainSources.map((source) => t(`domain:efficacySource.${source}`));
  return [
    users.length > 0
      ? t('users', { count: users.length })
      : t('nobody', { count: anywhere.length }),
    users.length > 0 ? `${meaning} ${t('gaining', { count: gaining.length })}` : meaning,
    ...(foundation
      ? [
          begins
            ? t('begins', { words: language === 'cy' ? begins.wordsWelsh : begins.words })
            : t('notBegun'),
        ]
      : []),
    t('confidence', { list: formatList(sources, language) }),
  ];
}

/** How many studies stand behind it, what they found, and whether that is thin. */
export function studyReasons(
  facts: StudyFacts,
  language: string,
  t: Words,
  kindWords: KindWords,
): string[] {
  const { studies, organisationCount, knownOnly } = facts;
  return studies.length === 0
    ? [t('noStudy')]
    : [
        t('studies', {
          count: studies.length,
          organisations: organisationCount,
          list: foundList(
            studies.map(({ study }) => study),
            language,
            kindWords,
          ),
        }),
        weightSentences(facts, kindWords).join(' '),
        ...(knownOnly.length > 0
          ? [kindWords('studies.knownOnly', { count: knownOnly.length })]
          : []),
      ];
}
