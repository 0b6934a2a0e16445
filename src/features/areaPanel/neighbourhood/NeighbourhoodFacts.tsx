import { useTranslation } from 'react-i18next';
import { lookedAt, reachClass } from '../../../analysis';
import type { Area, CoreData, NeedMeasure, NeighbourhoodInside, SectorId } from '../../../domain';
import { formatPeople, formatShare } from '../../../i18n';
import { NearestKnown } from '../../../parts/inside/NearestKnown';
import { useStore } from '../../../store';
import { lookedHowWords } from '../../../words/lookedWords';
import { measureWords } from '../../../words/measureWords';
import { shareLessDeprived } from '../../../words/shareLessDeprived';

interface Props {
  readonly core: CoreData;
  readonly area: Area;
  readonly one: NeighbourhoodInside;
  readonly sector: SectorId;
  /** What its need is read from; left out where no index is joined. */
  readonly measure: NeedMeasure | undefined;
}

/** Who lives there, its place in its nation, what is within reach, and whether anybody looked. */
export function NeighbourhoodFacts({ core, area, one, sector, measure }: Props) {
  const { t } = useTranslation(['inside', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const { t: tPlaces } = useTranslation('neighbourhoods');
  const language = useStore((state) => state.link.language);
  const { people, need, access, nearest } = one;
  const looked = lookedAt(core, area, sector);
  return (
    <>
      <p>{t('panel.people', { people: formatPeople(people, language) })}</p>
      <p>{needWords()}</p>
      <p>
        {t(`panel.reach.${reachClass(access)}`)} <NearestKnown nearest={nearest} />
      </p>
      <p>{t('panel.looked', { looked: lookedHowWords({ looked }, language, tGaps) })}</p>
    </>
  );

  function needWords(): string {
    const nation = t(`domain:nation.${area.nation}`);
    if (need === null) return t('panel.noNeed');
    const share = shareLessDeprived(need);
    const place =
      share === 0
        ? t('panel.needLeast', { nation })
        : t('panel.need', { share: formatShare(share, language), nation });
    const readFrom =
      measure && tPlaces('readFrom', { measure: measureWords(measure, language, tPlaces) });
    return [place, readFrom].filter(Boolean).join(' ');
  }
}
