import { useTranslation } from 'react-i18next';
import type { Area, CoreData, InsideAnswer, Looked } from '../../../domain';
import { formatPeople, formatShare } from '../../../i18n';
import { useStore } from '../../../store';
import { lookedHowWords } from '../../../words/lookedWords';
import { measureWords } from '../../../words/measureWords';
import { scenarioWords } from '../../../words/scenarioWords';

/** What is said above the list, on screen and on paper. */
interface FurthestWords {
  /** What is asked: sector, practice, distance. */
  readonly question: string;
  /** How many people have nobody, and whether anybody looked. */
  readonly summary: string;
  /** The order, what need is read from, and why people are counted otherwise than in the district. */
  readonly how: string;
}

/** Beyond rounding: see `people inside` in data/README.md for the two kinds that there are. */
const COUNTED_APART = 0.003;

export function useFurthestWords(
  core: CoreData,
  area: Area,
  looked: Looked | null,
  { measures, neighbourhoods, people, peopleWithout, scenario }: InsideAnswer,
): FurthestWords {
  const { t } = useTranslation('profile');
  const { t: tGaps } = useTranslation('gaps');
  const { t: tPlaces } = useTranslation(['neighbourhoods']);
  const { t: tDomain } = useTranslation(['domain']);
  const language = useStore((state) => state.link.language);
  const hasNeed = neighbourhoods.some(({ need }) => need !== null);
  const measure = hasNeed ? measures.find(({ nation }) => nation === area.nation) : undefined;
  const without =
    peopleWithout === 0
      ? t('furthest.withoutNone')
      : t('furthest.without', {
          people: formatPeople(peopleWithout, language),
          share: formatShare(peopleWithout / people, language),
          all: formatPeople(people, language),
        });
  const lookedHow = lookedHowWords({ looked }, language, tGaps);
  const isApart = Math.abs(people / area.population - 1) > COUNTED_APART;
  return {
    question: tPlaces('question', { ...scenarioWords(core, scenario, language, tDomain) }),
    summary: `${without} ${t('furthest.looked', { looked: lookedHow })}`,
    how: [
      t(hasNeed ? 'furthest.how' : 'furthest.howReach'),
      measure
        ? tPlaces('readFrom', { measure: measureWords(measure, language, tPlaces) })
        : t('furthest.noNeed'),
      isApart &&
        t(area.nation === 'scotland' ? 'furthest.counted.years' : 'furthest.counted.border'),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
