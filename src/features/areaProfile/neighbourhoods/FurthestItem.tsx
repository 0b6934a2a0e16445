import { useTranslation } from 'react-i18next';
import type { Area, NeighbourhoodInside } from '../../../domain';
import { formatPeople, formatShare } from '../../../i18n';
import { NearestKnown } from '../../../parts/inside/NearestKnown';
import { useStore } from '../../../store';
import { shareLessDeprived } from '../../../words/shareLessDeprived';
import profileStyles from '../AreaProfile.module.css';
import styles from './Neighbourhoods.module.css';

interface Props {
  readonly one: NeighbourhoodInside;
  readonly area: Area;
  readonly name: string;
}

/** One neighbourhood: who lives there, its place in its nation, who is nearest. */
export function FurthestItem({ one: { people, need, nearest }, area, name }: Props) {
  const { t } = useTranslation(['profile', 'domain']);
  const language = useStore((state) => state.link.language);
  const nation = t(`domain:nation.${area.nation}`);
  const share = need === null ? null : shareLessDeprived(need);
  const words: readonly string[] = [
    t('inside.people', { people: formatPeople(people, language) }),
    ...(share === null
      ? []
      : [
          share === 0
            ? t('furthest.needLeast', { nation })
            : t('furthest.need', { share: formatShare(share, language), nation }),
        ]),
  ];
  return (
    <>
      <span className={styles.plain}>{name}</span>
      <span className={profileStyles.small}>{words.join(', ')}</span>
      <span className={profileStyles.small}>
        <NearestKnown nearest={nearest} />
      </span>
    </>
  );
}
