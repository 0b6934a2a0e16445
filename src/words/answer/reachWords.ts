import type { AreaAnswer } from '../../analysis/areaAnswer';
import type { OutsidePioneer } from '../../analysis';
import type { SectorReach } from '../../analysis/sectorReach';
import { OVERALL, type CoreData, type Position } from '../../domain';
import { formatKm, formatShare } from '../../i18n';
import { lookedWords } from '../lookedWords';
import { plainly, type Mention, type Said } from '../said';
import { sectorName } from '../scenarioWords';
import { compassFrom } from './compass';
import type { AnswerT, GapsT } from './translate';

/** Named in a sentence; the rest is counted. */
const MOST_NAMED = 3;
/** Sectors named in a sentence, each with whether anybody looked. */
const MOST_SECTORS = 2;

/** Block two: who works here, who is nearest outside, and how hard anyone looked. */
export function reachWords(
  { reach }: AreaAnswer,
  core: CoreData,
  language: string,
  t: AnswerT,
  tGaps: GapsT,
): Said[] {
  const [overall, ...sectors] = reach;
  return [
    worksHere(overall, core, language, t, tGaps),
    nearest(overall.reach.near, overall.reach.centre, core, language, t),
    plainly(withinReach(overall.reach.shareInReach ?? 0, language, t)),
    emptySectors(sectors, core, language, t, tGaps),
  ];
}

function organisation(core: CoreData, id: string): Mention {
  const name = core.organisations.find((one) => one.id === id)?.name ?? id;
  return { kind: 'organisation', id, text: name };
}

function worksHere(
  overall: SectorReach,
  core: CoreData,
  language: string,
  t: AnswerT,
  tGaps: GapsT,
): Said {
  const { insideIds } = overall.reach;
  const count = insideIds.length;
  if (count === 0)
    return plainly(t('reach.nobody', { looked: lookedWords(overall, language, tGaps) }));
  const mentions = mostLocalFirst(insideIds, core)
    .slice(0, MOST_NAMED)
    .map((id) => organisation(core, id));
  // Names such as "Jobs, Friends and Houses CIC" hold commas and an "and" of their own.
  const list = mentions.map(({ text }) => text).join('; ');
  const text =
    count > MOST_NAMED
      ? t('reach.insideMore', { count, list })
      : t('reach.inside', { count, list });
  return { text, mentions };
}

/** Those that are of the place before the networks that work there too. */
function mostLocalFirst(ids: readonly string[], { organisations }: CoreData): string[] {
  const order = (id: string): number => {
    const reach = organisations.find((one) => one.id === id)?.reach;
    return reach === 'local' ? 0 : reach === 'regional' ? 1 : 2;
  };
  return ids.toSorted((a, b) => order(a) - order(b));
}

function nearest(
  near: readonly OutsidePioneer[],
  centre: Position,
  core: CoreData,
  language: string,
  t: AnswerT,
): Said {
  if (near.length === 0) return plainly(t('reach.nobodyNear'));
  const mentions = near.map(({ organisationId }) => organisation(core, organisationId));
  const list = near.map(({ distanceKm, roundWater, position }, i) =>
    t(roundWater ? 'reach.nearRoundWater' : 'reach.nearOne', {
      name: mentions[i]!.text,
      distance: formatKm(distanceKm, language),
      direction: t(`compass.${compassFrom(centre, position)}`),
    }),
  );
  return { text: t('reach.near', { list: list.join('; ') }), mentions };
}

function withinReach(share: number, language: string, t: AnswerT): string {
  if (share >= 1) return t('reach.all');
  if (share >= 0.01) return t('reach.share', { share: formatShare(share, language) });
  return t(share > 0 ? 'reach.few' : 'reach.none');
}

/** The two kinds of absence are told apart: each named with its own, or counted by it. */
function emptySectors(
  sectors: readonly SectorReach[],
  { taxonomy }: CoreData,
  language: string,
  t: AnswerT,
  tGaps: GapsT,
): Said {
  const of = sectors.length;
  const empty = sectors.filter(
    ({ sectorId, reach }) => sectorId !== OVERALL && reach.insideIds.length === 0,
  );
  const count = empty.length;
  if (count === 0) return plainly(t('reach.sectorsAll'));
  const many = t('reach.empty', { count, of });
  if (count <= MOST_SECTORS) {
    const each = empty.map((entry) =>
      t('reach.looked', {
        name: sectorName(taxonomy, entry.sectorId, language, t),
        looked: lookedWords(entry, language, tGaps),
      }),
    );
    return plainly([many, ...each].join(' '));
  }
  const looked = empty.filter((entry) => entry.looked !== null).length;
  const hard =
    looked === count
      ? t('reach.lookedAll')
      : t('reach.lookedNone', { count: looked, others: count - looked });
  return plainly(`${many} ${hard}`);
}
