import {
  NATIONS,
  type CoreData,
  type Nation,
  type Organisation,
  type Site,
  type Status,
} from '../../domain';
import { compareNames } from '../../i18n';
import type { KindName } from '../../parts/organisation/studyWords';
import { nationsOfSite, placesOfWork, sitesByOrganisation } from '../../store/selectors/sitePlaces';

/** A practice that organisations use, or a sector that they work in. */
export interface KindId {
  readonly kind: KindName;
  readonly id: string;
}

/** Who does it, where, and with what else. Counts are of those not closed, unless it says so. */
export interface KindFacts {
  /** All, closed ones too, by name. */
  readonly everyone: readonly Organisation[];
  readonly byStatus: Readonly<Record<Status, readonly Organisation[]>>;
  readonly open: readonly Organisation[];
  /** Where those not closed work; national head offices are no such place. */
  readonly sites: readonly Site[];
  /** An organisation at work in two nations is counted in both. */
  readonly nations: readonly { readonly nation: Nation; readonly count: number }[];
  /** How many of them work in a place that our tables know. */
  readonly placed: number;
  readonly practices: readonly KindCount[];
  readonly sectors: readonly KindCount[];
}

/** How many of those not closed also use a practice, or also work in a sector. */
export interface KindCount {
  readonly id: string;
  readonly count: number;
}

export function kindFacts(core: CoreData, { kind, id }: KindId, language: string): KindFacts {
  const everyone = core.organisations
    .filter((organisation) => idsOf(organisation, kind).includes(id))
    .toSorted((a, b) => compareNames(a.name, b.name, language));
  const having = (status: Status): Organisation[] =>
    everyone.filter((organisation) => organisation.status === status);
  const open = everyone.filter(({ status }) => status !== 'closed');
  const work = placesOfWork(core);
  const worksAt = open.map((organisation) =>
    (sitesByOrganisation(core).get(organisation.id) ?? []).filter((site) => work.has(site)),
  );
  const others = (other: KindName): KindCount[] =>
    core.taxonomy[other === 'practice' ? 'practices' : 'sectors']
      .filter((one) => other !== kind || one.id !== id)
      .map((one) => ({
        id: one.id,
        count: open.filter((organisation) => idsOf(organisation, other).includes(one.id)).length,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
  return {
    everyone,
    byStatus: { active: having('active'), unknown: having('unknown'), closed: having('closed') },
    open,
    sites: worksAt.flat(),
    nations: NATIONS.map((nation) => ({
      nation,
      count: worksAt.filter((sites) => sites.some((site) => nationsOfSite(site).includes(nation)))
        .length,
    })),
    placed: worksAt.filter((sites) => sites.length > 0).length,
    practices: others('practice'),
    sectors: others('sector'),
  };
}

function idsOf(organisation: Organisation, kind: KindName): readonly string[] {
  return kind === 'practice' ? organisation.practices : organisation.sectors;
}
