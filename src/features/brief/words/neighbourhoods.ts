import type { InsideAnswer, NearestSite, NeighbourhoodInside } from '../../../domain';
import { formatKm, formatPeople, formatShare } from '../../../i18n';
import { measureWords } from '../../../words/measureWords';
import { shareLessDeprived } from '../../../words/shareLessDeprived';
import type { Block, Words } from '../document';
import { mentioning, organisationMention, plain, type BriefSubject } from './subject';

const MOST_NEIGHBOURHOODS = 5;

/** The answer about the neighbourhoods; in words why there is none. */
export type InsideState =
  | { readonly state: 'working' | 'failed' }
  | {
      readonly state: 'ready';
      readonly answer: InsideAnswer;
      readonly nameOf: (code: string) => string | null;
    };

/** The few that a search could begin with: furthest from help first, by the formulas of the map. */
export function firstNeighbourhoods(inside: InsideState): readonly NeighbourhoodInside[] {
  return inside.state === 'ready' ? inside.answer.neighbourhoods.slice(0, MOST_NEIGHBOURHOODS) : [];
}

export function neighbourhoodBlocks(subject: BriefSubject, inside: InsideState): Block[] {
  const { area, scenario, language, t, tPlaces } = subject;
  if (inside.state !== 'ready')
    return [{ kind: 'words', words: plain(t(`neighbourhoods.${inside.state}`)) }];
  const nation = t(`domain:nation.${area.nation}`);
  const shown = firstNeighbourhoods(inside);
  const hasNeed = shown.some(({ need }) => need !== null);
  const distance = formatKm(scenario.catchmentKm, language);
  const measure = inside.answer.measures.find((one) => one.nation === area.nation);
  const readFrom = measure
    ? ` ${tPlaces('readFrom', { measure: measureWords(measure, language, tPlaces) })}`
    : '';
  const how = hasNeed
    ? `${t('neighbourhoods.how', { distance })}${readFrom}`
    : `${t('neighbourhoods.howReach', { distance })} ${t('neighbourhoods.noNeed')}`;
  return [
    { kind: 'words', words: plain(how) },
    {
      kind: 'table',
      label: t('sections.neighbourhoods'),
      head: [
        t('neighbourhoods.one'),
        t('neighbourhoods.people'),
        t('neighbourhoods.need'),
        t('neighbourhoods.nearest'),
      ],
      rows: shown.map((one) => [
        plain(inside.nameOf(one.code) ?? one.code),
        plain(formatPeople(one.people, language)),
        plain(needWords(one)),
        nearestWords(one.nearest),
      ]),
    },
  ];

  function needWords({ need }: NeighbourhoodInside): string {
    if (need === null) return t('neighbourhoods.unknown');
    const share = shareLessDeprived(need);
    return share === 0
      ? t('neighbourhoods.least', { nation })
      : t('neighbourhoods.moreThan', { share: formatShare(share, language), nation });
  }

  function nearestWords(nearest: NearestSite | null): Words {
    if (nearest === null) return plain(t('neighbourhoods.nobody'));
    const who = organisationMention(subject, nearest.organisationId);
    const key = nearest.distanceKm === 0 ? 'within' : nearest.somewhere ? 'about' : 'at';
    const text = t(`neighbourhoods.${key}`, {
      name: who.text,
      distance: formatKm(nearest.distanceKm, language),
    });
    return mentioning(text, who);
  }
}
