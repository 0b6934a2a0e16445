import type { TFunction } from 'i18next';
import { lookedAt } from '../../analysis';
import type { CoreData, Introduction, Introductions, Organisation } from '../../domain';
import { nameIn } from '../../i18n';
import { lookedWords } from '../../words/lookedWords';
import type { GapsT } from '../../words/answer/translate';

export type IntroductionT = TFunction<readonly ['introductions', 'answer']>;

/** One introduction in words. */
export interface IntroductionSaid {
  readonly code: string;
  readonly place: string;
  readonly looked: string;
  /** Null where nobody can be asked. */
  readonly organisation: Organisation | null;
  readonly where: { readonly code: string; readonly name: string } | null;
  /** Why this pair, or why none. */
  readonly why: string;
}

export function introductionWords(
  core: CoreData,
  { scenario, places }: Introductions,
  language: string,
  t: IntroductionT,
  tGaps: GapsT,
): IntroductionSaid[] {
  const byId = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  return places.map((place) => {
    const area = core.areas[place.areaIndex]!;
    const there = place.to && core.areas[place.to.areaIndex]!;
    const organisation = byId.get(place.to?.organisationId ?? '') ?? null;
    const looked = lookedAt(core, area, scenario.sector);
    return {
      code: area.code,
      place: nameIn(language, area),
      looked: t('looked', { looked: lookedWords({ looked }, language, tGaps) }),
      organisation,
      where: there && { code: there.code, name: nameIn(language, there) },
      why: whyWords(place, organisation, t),
    };
  });
}

function whyWords(
  { to, choice }: Introduction,
  organisation: Organisation | null,
  t: IntroductionT,
): string {
  if (!to) return choice === 0 ? t('nobodyThere') : t('nobodyLeft', { count: choice });
  return [
    to.likeness === 1 ? t('mostAlike') : t('likeness', { count: to.likeness }),
    t(`answer:elsewhere.evidence.${organisation?.evidenceLevel ?? 'not-looked-up'}`),
    t('choice', { count: choice }),
  ].join(' ');
}
