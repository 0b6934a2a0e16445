import type { TFunction } from 'i18next';
import { DEFAULT_SCENARIO, type GapLayer, type Scenario } from '../domain';
import { formatKm } from '../i18n';

/** What is on in the gaps view, as far as a line says it. */
interface Choices {
  readonly scenario: Scenario;
  readonly gapLayer: GapLayer;
  readonly areaStyle: 'filled' | 'people';
  readonly lookedOnly: boolean;
}

/** Settings of which a line only says how many are not the usual ones. */
const COUNTED = ['halfReach', 'lens', 'readinessWeight', 'supply', 'fewPeople'] as const;

/** How an answer is worked out, in one line: "Need and reach, usual mix, up to 20 km, after a look". */
export function workedOutLine(
  { scenario, gapLayer, areaStyle, lookedOnly }: Choices,
  language: string,
  t: TFunction<'gaps'>,
): string {
  const changed = COUNTED.filter((name) => scenario[name] !== DEFAULT_SCENARIO[name]).length;
  const parts = [
    t(`how.layer.${gapLayer}`),
    areaStyle === 'people' && t('how.people'),
    t(`how.mix.${mixOf(scenario)}`),
    t('how.distance', { distance: formatKm(scenario.catchmentKm, language) }),
    t(`how.looking.${scenario.looking}`),
    lookedOnly && t('how.lookedOnly'),
    changed > 0 && t('how.changed', { count: changed }),
  ];
  return parts.filter(Boolean).join(', ');
}

function mixOf({ weights, mode, needScope }: Scenario): 'usual' | 'own' | 'severe' | 'wholeUk' {
  if (weights !== null) return 'own';
  if (mode === 'severe') return 'severe';
  return needScope === DEFAULT_SCENARIO.needScope ? 'usual' : 'wholeUk';
}
