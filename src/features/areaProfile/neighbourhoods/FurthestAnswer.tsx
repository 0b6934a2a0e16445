import { Download } from 'lucide-react';
import { ownColumns } from '../../../dataset/own/ownCounted';
import { useOwnCountedWords } from '../../../parts/useOwnCountedWords';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '../../../analysis';
import type { InsideAnswer } from '../../../domain';
import { StateLink } from '../../../parts/StateLink';
import { useStore, openNeighbourhood } from '../../../store';
import { selectCountedCore, selectOwnCounted } from '../../../store/selectors/countedCore';
import { saveCsv } from '../../../ui/saveFile';
import { insideRecords } from '../../../words/insideRecords';
import profileStyles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { FurthestItem } from './FurthestItem';
import { PrintFurthest } from './PrintFurthest';
import styles from './Neighbourhoods.module.css';
import { ShowAll } from './ShowAll';
import { useFurthestWords } from './useFurthestWords';

interface Props {
  readonly profile: Profile;
  readonly nameOf: (neighbourhoodCode: string) => string | null;
  readonly answer: InsideAnswer;
}

/** The same question of all neighbourhoods. */
const IN_A_TABLE = {
  view: 'gaps',
  show: 'table',
  rows: 'neighbourhoods',
  allSectors: true,
} as const;

/** How many have nobody, whether anybody looked, and the list; to be saved as well. */
export function FurthestAnswer({ profile: { core, area, language }, nameOf, answer }: Props) {
  const { t } = useTranslation('profile');
  const ownWords = useOwnCountedWords();
  const counted = useStore(selectCountedCore) ?? core;
  const opened = useStore((state) => openNeighbourhood(state.link));
  const own = useStore(selectOwnCounted);
  const { neighbourhoods, scenario } = answer;
  const looked = lookedAt(core, area, scenario.sector);
  const words = useFurthestWords(core, area, looked, answer);
  const items = neighbourhoods.map((one) => (
    <FurthestItem key={one.code} one={one} area={area} name={nameOf(one.code) ?? one.code} />
  ));
  const save = async (): Promise<void> => {
    const { formatCsv } = await import('../../../dataset/csv');
    const records = insideRecords(counted, nameOf, () => looked, answer).map((record) => ({
      ...record,
      ...ownColumns(own),
    }));
    const csv = formatCsv(records, Object.keys(records[0] ?? {}));
    saveCsv(t('furthest.file', { code: area.code }), csv);
  };
  return (
    <>
      <p role="status">{words.summary}</p>
      {ownWords && <p>{ownWords}</p>}
      <p className={profileStyles.small}>{words.how}</p>
      <ShowAll
        label={t('furthest.list')}
        openAt={neighbourhoods.findIndex(({ code }) => code === opened)}
      >
        {items.map((item, at) => (
          <li
            key={item.key}
            tabIndex={-1}
            aria-current={neighbourhoods[at]?.code === opened || undefined}
          >
            {item}
          </li>
        ))}
      </ShowAll>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => void save()}>
          <Download aria-hidden size={16} />
          {t('furthest.download')}
        </button>
        <PrintFurthest area={area} language={language} words={Object.values(words)} items={items} />
      </div>
      <p>
        <StateLink to={IN_A_TABLE}>{t('furthest.all')}</StateLink>
      </p>
    </>
  );
}
