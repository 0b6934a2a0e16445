import { useTranslation } from 'react-i18next';
import type {
  DeprivationIndex,
  DeprivedNeighbourhood,
  NeighbourhoodDeprivation,
} from '../../../domain';
import { formatNumber, formatPeople } from '../../../i18n';
import { Name } from '../../../parts/Name';
import { useStore } from '../../../store';
import profileStyles from '../AreaProfile.module.css';
import { figureWords, isOfRanks } from './insideWords';
import styles from './Neighbourhoods.module.css';
import { ShowAll } from './ShowAll';

interface Props {
  readonly inside: NeighbourhoodDeprivation;
  readonly index: DeprivationIndex;
  readonly marked: string | null;
  /** Null where there is no picture to mark it in. */
  readonly onMark: ((code: string) => void) | null;
}

/** The neighbourhoods, most deprived first: the first ten until all are asked for. */
export function NeighbourhoodList({ inside, index, marked, onMark }: Props) {
  const { t } = useTranslation('profile');
  return (
    <ShowAll label={t('inside.list')}>
      {inside.neighbourhoods.map((one) => (
        <li key={one.code} tabIndex={-1} data-marked={one.code === marked || undefined}>
          <MarkedName one={one} marked={one.code === marked} onMark={onMark} />
          <span className={profileStyles.small}>
            <Figure one={one} inside={inside} index={index} />
          </span>
        </li>
      ))}
    </ShowAll>
  );
}

interface NameProps {
  readonly one: DeprivedNeighbourhood;
  readonly marked: boolean;
  readonly onMark: Props['onMark'];
}

function MarkedName({ one, marked, onMark }: NameProps) {
  const name = <Name of={one} />;
  if (!onMark) return <span className={styles.plain}>{name}</span>;
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={marked}
      onClick={() => onMark(one.code)}
    >
      {name}
    </button>
  );
}

interface FigureProps extends Pick<Props, 'inside' | 'index'> {
  readonly one: DeprivedNeighbourhood;
}

function Figure({ one, inside, index }: FigureProps) {
  const { t } = useTranslation(['profile', 'domain']);
  const language = useStore((state) => state.link.language);
  const words = [
    figureWords(one, index, language, t),
    // Where the figure is a rank already, a second one would only confuse.
    isOfRanks(index)
      ? null
      : t('inside.nationRank', {
          rank: formatNumber(one.nationRank, 0, language),
          total: formatNumber(inside.nationCount, 0, language),
        }),
    one.population === null
      ? null
      : t('inside.people', { people: formatPeople(one.population, language) }),
  ];
  return words.filter((word) => word !== null).join(', ');
}
