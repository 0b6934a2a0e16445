import { Trans, useTranslation } from 'react-i18next';
import { lookedAt, reachClass } from '../../../analysis';
import type {
  Area,
  CoreData,
  NearestSite,
  NeedMeasure,
  NeighbourhoodInside,
  SectorId,
} from '../../../domain';
import { formatKm, formatPeople, formatShare } from '../../../i18n';
import { OrganisationLink } from '../../../parts/StateLink';
import { useStore } from '../../../store';
import { lookedHowWords } from '../../../words/lookedWords';
import { measureWords } from '../../../words/measureWords';

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
        {t(`panel.reach.${reachClass(access)}`)}{' '}
        {nearest ? <Nearest nearest={nearest} /> : t('panel.nearestNone')}
      </p>
      <p>{t('panel.looked', { looked: lookedHowWords({ looked }, language, tGaps) })}</p>
    </>
  );

  function needWords(): string {
    const nation = t(`domain:nation.${area.nation}`);
    if (need === null) return t('panel.noNeed');
    // Rounded down, so that none is said to be worse off than the whole of its nation.
    const share = Math.floor(100 * need) / 100;
    const place =
      share === 0
        ? t('panel.needLeast', { nation })
        : t('panel.need', { share: formatShare(share, language), nation });
    const readFrom =
      measure && tPlaces('readFrom', { measure: measureWords(measure, language, tPlaces) });
    return [place, readFrom].filter(Boolean).join(' ');
  }
}

/** What serves a whole district, or is somewhere in it, has no distance within it. */
function Nearest({
  nearest: { distanceKm, somewhere, organisationId },
}: {
  readonly nearest: NearestSite;
}) {
  const { t } = useTranslation('inside');
  const language = useStore((state) => state.link.language);
  const far = somewhere ? 'panel.nearestAbout' : 'panel.nearest';
  return (
    <Trans
      t={t}
      i18nKey={distanceKm === 0 ? 'panel.nearestHere' : far}
      values={{ distance: formatKm(distanceKm, language) }}
      components={{ pioneer: <OrganisationLink id={organisationId} /> }}
    />
  );
}
