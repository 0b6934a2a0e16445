import type { BriefFacts } from '../../../analysis/briefFacts';
import { formatKm } from '../../../i18n';
import { compassFrom } from '../../../words/answer/compass';
import { lookedHowWords } from '../../../words/lookedWords';
import type { Block, BriefMention, Words } from '../document';
import { listed, mentioning, organisationMention, plain, type BriefSubject } from './subject';

/** Named in a sentence; the rest is counted. */
const MOST_NAMED = 4;

type Facts = Pick<BriefFacts, 'reach' | 'sectorReach' | 'looked'>;

/** Who does it here, who is nearest, who else works in the sector, and whether anybody looked. */
export function knownBlocks(subject: BriefSubject, facts: Facts): Block[] {
  const { language, t, tGaps } = subject;
  const looked = lookedHowWords(facts, language, tGaps);
  return [
    here(subject, facts),
    nearest(subject, facts),
    otherwise(subject, facts),
    plain(t('known.looked', { looked })),
    plain(t('known.national')),
  ].map((words) => ({ kind: 'words', words }));
}

function here(subject: BriefSubject, { reach: { insideIds } }: Facts): Words {
  const { t } = subject;
  if (insideIds.length === 0) return plain(t('known.nobody'));
  const mentions = insideIds.map((id) => organisationMention(subject, id));
  return mentioning(t('known.here', { list: listed(mentions) }), ...mentions);
}

function nearest(subject: BriefSubject, { reach: { near, centre } }: Facts): Words {
  const { language, t } = subject;
  if (near.length === 0) return plain(t('known.nobodyNear'));
  const mentions = near.map(({ organisationId }) => organisationMention(subject, organisationId));
  const list = near.map(({ distanceKm, position }, i) =>
    t('known.one', {
      name: mentions[i]!.text,
      distance: formatKm(distanceKm, language),
      direction: t(`answer:compass.${compassFrom(centre, position)}`),
    }),
  );
  return mentioning(t('known.near', { list: list.join('; ') }), ...mentions);
}

/** At work here in the sector, by another practice. */
export function othersHere(
  subject: BriefSubject,
  { reach, sectorReach }: Pick<BriefFacts, 'reach' | 'sectorReach'>,
): BriefMention[] {
  return sectorReach.insideIds
    .filter((id) => !reach.insideIds.includes(id))
    .map((id) => organisationMention(subject, id));
}

function otherwise(subject: BriefSubject, facts: Facts): Words {
  const { t } = subject;
  const others = othersHere(subject, facts);
  if (others.length === 0) return plain(t('known.sectorNobody'));
  const named = others.slice(0, MOST_NAMED);
  const count = others.length - named.length;
  const list = listed(named);
  return mentioning(
    count === 0 ? t('known.sector', { list }) : t('known.sectorMore', { list, count }),
    ...named,
  );
}
