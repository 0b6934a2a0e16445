import type { BriefFacts } from '../../../analysis/briefFacts';
import { isOfLargerArea } from '../../../domain';
import { formatDate } from '../../../i18n';
import type { Block, Words } from '../document';
import { othersHere } from './known';
import { firstNeighbourhoods, type InsideState } from './neighbourhoods';
import { listed, mentioning, organisationMention, plain, type BriefSubject } from './subject';

/** Hosts to ask, named in a step. */
const MOST_HOSTS = 3;

/** What to do first, from what is known and what is not. */
export function stepBlocks(subject: BriefSubject, facts: BriefFacts, inside: InsideState): Block[] {
  const { t } = subject;
  const items = [
    look(subject, facts),
    plain(t('steps.people')),
    ...ring(subject, facts),
    host(subject, facts),
    ...begin(subject, inside),
    plain(t('steps.measure')),
    plain(t('steps.tell')),
  ];
  return [
    { kind: 'steps', items },
    { kind: 'words', words: plain(t('steps.whose')), soft: true },
  ];
}

function look({ language, t }: BriefSubject, { looked }: BriefFacts): Words {
  return plain(
    looked === null
      ? t('steps.look')
      : t('steps.lookAgain', { date: formatDate(looked.on, language) }),
  );
}

function ring(subject: BriefSubject, { learnFrom, elsewhere, reach }: BriefFacts): Words[] {
  const { t } = subject;
  const others = [...learnFrom.map(({ organisation }) => organisation), ...elsewhere];
  // One that can be found, where there is a choice.
  const first = others.find(({ id }) => hasAddress(subject, id)) ?? others[0];
  const near = reach.near[0]?.organisationId;
  const far = first && organisationMention(subject, first.id);
  const close = near !== undefined && near !== first?.id && organisationMention(subject, near);
  return [
    ...(far ? [mentioning(t('steps.ring', { name: far.text }), far)] : []),
    ...(close ? [mentioning(t('steps.ringNear', { name: close.text }), close)] : []),
  ];
}

function hasAddress({ details }: BriefSubject, id: string): boolean {
  return details.details.some((one) => one.id === id && one.url !== null);
}

function host(subject: BriefSubject, facts: BriefFacts): Words {
  const { t } = subject;
  const here = facts.reach.insideIds.map((id) => organisationMention(subject, id));
  const hosts = [...here, ...othersHere(subject, facts)].slice(0, MOST_HOSTS);
  return hosts.length === 0
    ? plain(t('steps.sectorNobody'))
    : mentioning(t('steps.sector', { list: listed(hosts) }), ...hosts);
}

function begin({ t }: BriefSubject, inside: InsideState): Words[] {
  const [first, second] = firstNeighbourhoods(inside);
  if (inside.state !== 'ready' || !first || !second) return [];
  return [plain(t('steps.place', { name: inside.nameOf(first.code) ?? first.code }))];
}

/** What the rest of the brief leaves open. */
export function unknownBlocks(subject: BriefSubject, { needs, looked }: BriefFacts): Block[] {
  const { core, practice, t } = subject;
  const missing = needs.filter(
    ({ figure: { value, basis } }) => value === null || isOfLargerArea(basis),
  ).length;
  const closed = core.organisations.filter(
    ({ status, practices }) => status === 'closed' && practices.includes(practice.id),
  ).length;
  const items = [
    t('unknown.directory'),
    ...(looked === null ? [t('unknown.looked')] : []),
    ...(missing > 0 ? [t('unknown.missing', { count: missing, of: needs.length })] : []),
    t('unknown.cost'),
    t('unknown.cause'),
    ...(closed > 0 ? [t('unknown.closed', { count: closed })] : []),
  ];
  return [{ kind: 'list', items: items.map(plain) }];
}
