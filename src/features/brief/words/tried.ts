import { foundList, studySentences } from '../../../parts/organisation/studyWords';
import { studyFacts, withoutGain, type StudyOf } from '../../../parts/organisation/studyFacts';
import type { Block, Words } from '../document';
import {
  english,
  joined,
  mentioning,
  organisationMention,
  plain,
  type BriefSubject,
} from './subject';

/** As many as two pages have room for; those that found no gain are never among the rest. */
const MOST_STUDIES = 5;

/**
 * What studies of organisations that use the practice found, told as on the page of the practice,
 * with a table: of the studies in this sector, or where there is none of all.
 */
export function triedBlocks(subject: BriefSubject): Block[] {
  const { core, details, sector, practice, language, t, tKind } = subject;
  const everyone = core.organisations.filter(({ practices }) => practices.includes(practice.id));
  const ofSector = new Set(
    everyone.filter(({ sectors }) => sectors.includes(sector.id)).map(({ id }) => id),
  );
  const facts = studyFacts(everyone, details.details);
  const sentences = studySentences(facts, 'practice', everyone.length, language, tKind);
  const own = facts.studies.filter(({ organisationId }) => ofSector.has(organisationId));
  if (facts.studies.length === 0) return [words(sentences)];
  const pool = own.length > 0 ? own : facts.studies;
  const shown = shownOf(pool);
  const list = foundList(
    own.map(({ study }) => study),
    language,
    tKind,
  );
  return [
    words(sentences),
    words([
      own.length > 0 ? t('tried.sector', { count: own.length, list }) : t('tried.sectorNone'),
      shown.length === pool.length
        ? t('tried.shownAll')
        : t('tried.shownSome', { count: shown.length }),
    ]),
    {
      kind: 'table',
      label: t('sections.tried'),
      head: [t('tried.result'), t('tried.finding'), t('tried.design'), t('tried.study')],
      rows: shown.map((study) => row(subject, study)),
    },
  ];
}

/** Each that found no gain, then by design, in the order of their designs. */
export function shownOf(pool: readonly StudyOf[]): readonly StudyOf[] {
  const noGain = withoutGain(pool);
  const others = pool.filter((study) => !noGain.includes(study));
  const chosen = new Set([
    ...noGain,
    ...others.slice(0, Math.max(0, MOST_STUDIES - noGain.length)),
  ]);
  return pool.filter((study) => chosen.has(study));
}

function words(sentences: readonly string[]): Block {
  return { kind: 'words', words: plain(sentences.join(' ')) };
}

function row(subject: BriefSubject, { organisationId, study }: StudyOf): Words[] {
  const { t } = subject;
  const whose = organisationMention(subject, organisationId);
  const source =
    study.page === null
      ? english(study.study)
      : mentioning(study.study, { kind: 'web', text: study.study, address: study.page });
  return [
    plain(t(`organisation:direction.${study.direction}`)),
    joined([mentioning(whose.text, whose), english(study.finding)], ': '),
    english(study.design),
    source,
  ];
}
