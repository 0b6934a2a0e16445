import type { TFunction } from 'i18next';
import { formatKm } from '../../i18n';
import type { PlanQuestion } from '../../store';

/** Every choice of a plan beside what it is for and where, in words. */
export function choiceWords(
  { scenario, plan }: PlanQuestion,
  language: string,
  t: TFunction<'plan'>,
): string[] {
  return [
    t('places.count', { count: plan.choose }),
    `${t('distance')}: ${formatKm(scenario.catchmentKm, language)}`,
    ...(plan.onePerRegion ? [t('onePerRegion')] : []),
    ...(plan.extraWeightDeprived ? [t('extraWeight')] : []),
    ...(scenario.planned ? [t('compare.and', { count: scenario.planned.length })] : []),
  ];
}
