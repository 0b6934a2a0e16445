import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '../../../analysis';
import type { InsideAnswer } from '../../../domain';
import { formatPeople, formatShare } from '../../../i18n';
import { useStore } from '../../../store';
import { selectCountedCore } from '../../../store/selectors/countedCore';
import { saveFile } from '../../../ui/saveFile';
import { insideRecords } from '../../../words/insideRecords';
import { lookedHowWords } from '../../../words/lookedWords';
import profileStyles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { FurthestItem } from './FurthestItem';
import { ShowAll } from './ShowAll';

interface Props {
  readonly profile: Profile;
  readonly nameOf: (neighbourhoodCode: string) => string | null;
  readonly answer: InsideAnswer;
}

/** How many have nobody, whether anybody looked, and the list; to be saved as well. */
export function FurthestAnswer({ profile: { core, area, language }, nameOf, answer }: Props) {
  const { t } = useTranslation('profile');
  const { t: tGaps } = useTranslation('gaps');
  const { t: tApp } = useTranslation('app');
  const counted = useStore(selectCountedCore) ?? core;
  const own = useStore((state) => state.ownCounted?.organisations.length ?? 0);
  const { neighbourhoods, people, peopleWithout, scenario } = answer;
  const hasNeed = neighbourhoods.some(({ need }) => need !== null);
  const looked = lookedAt(core, area, scenario.sector);
  const save = async (): Promise<void> => {
    const { formatCsv } = await import('../../../dataset/csv');
    const records = insideRecords(counted, nameOf, () => looked, answer).map((record) =>
      own > 0 ? { ...record, own_points_counted: own } : record,
    );
    const csv = formatCsv(records, Object.keys(records[0] ?? {}));
    saveFile(t('furthest.file', { code: area.code }), ['\uFEFF', csv], 'text/csv;charset=utf-8');
  };
  return (
    <>
      <p role="status">
        {peopleWithout === 0
          ? t('furthest.withoutNone')
          : t('furthest.without', {
              people: formatPeople(peopleWithout, language),
              share: formatShare(peopleWithout / people, language),
              all: formatPeople(people, language),
            })}{' '}
        {t('furthest.looked', { looked: lookedHowWords({ looked }, language, tGaps) })}
      </p>
      {own > 0 && <p>{tApp('own.counted', { points: own })}</p>}
      <p className={profileStyles.small}>
        {t(hasNeed ? 'furthest.how' : 'furthest.howReach')} {!hasNeed && t('furthest.noNeed')}
      </p>
      <ShowAll label={t('furthest.list')}>
        {neighbourhoods.map((one) => (
          <li key={one.code} tabIndex={-1}>
            <FurthestItem one={one} area={area} name={nameOf(one.code) ?? one.code} />
          </li>
        ))}
      </ShowAll>
      <button type="button" className="button" onClick={() => void save()}>
        <Download aria-hidden size={16} />
        {t('furthest.download')}
      </button>
    </>
  );
}
