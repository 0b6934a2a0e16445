import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatasetError, loadNeighbourhoods } from '../../dataset';
import type {
  Area,
  DeprivationIndex,
  DeprivedNeighbourhood,
  NeighbourhoodDeprivation,
} from '../../domain';
import { formatNumber, formatPeople } from '../../i18n';
import { DATA_URL, IDLE, useStore, type Loadable } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import { nameIn } from '../../ui/nameIn';
import styles from './AreaProfile.module.css';

/** Ranks of an index run from 1, the most deprived, to this; a score has no such end. */
const RANKS: Readonly<Partial<Record<DeprivationIndex, number>>> = {
  'simd-2020': 6976,
  'nimdm-2017': 890,
};

/** The neighbourhoods of the district by deprivation, fetched only when asked for. */
export function Neighbourhoods({ area }: { readonly area: Area }) {
  const { t } = useTranslation('profile');
  const [inside, setInside] = useState<Loadable<NeighbourhoodDeprivation>>(IDLE);
  const fetchThem = async (): Promise<void> => {
    setInside({ state: 'loading' });
    try {
      setInside({ state: 'ready', value: await loadNeighbourhoods(DATA_URL, area.code) });
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      setInside({ state: 'failed', file: error.file, problem: error.reason });
    }
  };
  return (
    <section className={styles.section}>
      <h2>{t('inside.title')}</h2>
      {inside.state === 'idle' && (
        <button type="button" className="button" onClick={() => void fetchThem()}>
          {t('inside.show')}
        </button>
      )}
      {inside.state === 'loading' && <p role="status">{t('inside.loading')}</p>}
      {inside.state === 'failed' && (
        <DataTrouble file={inside.file} problem={inside.problem} onRetry={() => void fetchThem()} />
      )}
      {inside.state === 'ready' && <Ranked area={area} inside={inside.value} />}
    </section>
  );
}

interface RankedProps {
  readonly area: Area;
  readonly inside: NeighbourhoodDeprivation;
}

function Ranked({ area, inside: { index, neighbourhoods } }: RankedProps) {
  const { t } = useTranslation(['profile', 'domain']);
  if (index === null || neighbourhoods.length === 0) return <p role="status">{t('inside.none')}</p>;
  return (
    <>
      <p role="status">
        {neighbourhoods.length === 1
          ? t('inside.one')
          : t('inside.count', {
              count: neighbourhoods.length,
              nation: t(`domain:nation.${area.nation}`),
            })}
      </p>
      <p className={styles.small}>{t(`inside.index.${index}`)}</p>
      <ol className={styles.neighbourhoods}>
        {neighbourhoods.map((one) => (
          <Neighbourhood key={one.code} one={one} index={index} />
        ))}
      </ol>
    </>
  );
}

interface NeighbourhoodProps {
  readonly one: DeprivedNeighbourhood;
  readonly index: DeprivationIndex;
}

function Neighbourhood({ one, index }: NeighbourhoodProps) {
  const { t } = useTranslation('profile');
  const language = useStore((state) => state.link.language);
  const { population, value, parts } = one;
  const of = RANKS[index];
  const figure =
    of === undefined
      ? t('inside.score', { value: formatNumber(value, 1, language) })
      : t(parts === 1 ? 'inside.rank' : 'inside.meanRank', {
          value: formatNumber(value, 0, language),
          of: formatNumber(of, 0, language),
        });
  return (
    <li>
      <span lang={language === 'cy' && one.nameWelsh ? 'cy' : undefined}>
        {nameIn(language, one)}
      </span>{' '}
      <span className={styles.small}>
        {figure}
        {population !== null &&
          `, ${t('inside.people', { people: formatPeople(population, language) })}`}
      </span>
    </li>
  );
}
