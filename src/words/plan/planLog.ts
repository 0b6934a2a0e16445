import type { TFunction } from 'i18next';
import { formatDate, formatPeople } from '../../i18n';
import type { PlanAnswer, PlannedPlace, PlanToday, PracticeId, WhatIf } from '../../domain';
import { boundWords, servedWords, triedWords, worthWords } from './answerWords';
import { gainGroups } from './gainGroups';
import { concentrationWords } from './gainWords';
import { todayWords } from './todayWords';

/** What a log tells of. */
export interface LogFacts {
  /** The question as it stands on the page, in words. */
  readonly question: string;
  /** Choices beyond the question, each in words. */
  readonly choices: readonly string[];
  readonly today: PlanToday | null;
  readonly answer: PlanAnswer | null;
  readonly whatIf: WhatIf | null;
  readonly nameOf: (place: PlannedPlace) => string;
  readonly letterOf: (at: number) => string;
  readonly practiceName: (id: PracticeId) => string;
  readonly catchmentKm: number;
  readonly link: string;
  /** ISO date. */
  readonly day: string;
}

/** Choices and answer of a plan as plain text, one line each, to be copied into a document. */
export function planLog(
  facts: LogFacts,
  language: string,
  t: TFunction<['plan', 'domain']>,
  tPlan: TFunction<'plan'>,
): string {
  const { today, answer, whatIf, nameOf, letterOf, practiceName, catchmentKm } = facts;
  const people = (count: number): string => formatPeople(count, language);
  const part = (title: string, lines: readonly (string | null)[]): string[] => {
    const said = lines.filter((line) => line !== null);
    return said.length === 0 ? [] : ['', title, ...said];
  };
  return [
    `${tPlan('log.heading')}, ${formatDate(facts.day, language)}`,
    facts.question,
    ...part(tPlan('log.choices'), facts.choices),
    ...part(tPlan('log.today'), [
      today && todayWords(today, catchmentKm, language, tPlan),
      tPlan('today.why'),
    ]),
    ...part(
      tPlan('log.tried'),
      (whatIf?.scenario.planned ?? []).flatMap((site, at) => {
        const place = whatIf?.places[at];
        if (!whatIf || !place) return [];
        const words = triedWords(place, site, whatIf.scenario, practiceName, language, tPlan);
        return [`${letterOf(at)}. ${nameOf(place)}. ${words}`];
      }),
    ),
    ...part(tPlan('log.answer'), answer ? answerLines(answer) : []),
    ...part(tPlan('log.gains'), answer ? gainLines(answer) : []),
    '',
    tPlan('log.limits'),
    tPlan('log.link', { link: facts.link }),
  ].join('\n');

  function answerLines(plan: PlanAnswer): (string | null)[] {
    const { whoGains, places } = plan;
    return [
      ...places.map(
        (place, at) =>
          `${at + 1}. ${nameOf(place)}. ${servedWords(place, catchmentKm, language, tPlan)} ${worthWords(place, language, tPlan)}`,
      ),
      tPlan('answer.left', {
        people: people(whoGains.peopleOutOfReach - whoGains.peopleNewlyInReach),
      }),
      boundWords(plan, language, tPlan),
    ];
  }

  function gainLines({ whoGains }: PlanAnswer): string[] {
    const lines = gainGroups(whoGains, t).flatMap(({ groups }) =>
      groups.map(({ name, group }) =>
        tPlan('log.gain', {
          group: name,
          gain: people(group.gain),
          fresh: people(group.peopleNewlyInReach),
          out: people(group.peopleOutOfReach),
        }),
      ),
    );
    return [
      ...new Set(lines),
      ...(whoGains.servesBetterOffFirst ? [tPlan('gains.better')] : []),
      concentrationWords(whoGains.concentration, language, tPlan),
    ];
  }
}
