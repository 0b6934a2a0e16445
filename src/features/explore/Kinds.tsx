import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { sectorMarks } from '../../map/sectorMarks';
import { StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { SectorBadge } from '../../ui/SectorBadge';
import styles from './Kinds.module.css';
import { useFacetCounts } from './useFacetCounts';

interface KindsProps {
  /** While the list that takes their place is being drawn. */
  readonly isLeaving: boolean;
}

/** What there is, by kind: each a link to the list of those who do it. */
export const Kinds = memo(function Kinds({ isLeaving }: KindsProps) {
  const { sectors, practices } = useCore().taxonomy;
  const marks = sectorMarks(sectors);
  return (
    <>
      <KindList
        facet="sector"
        kinds={sectors}
        badgeOf={(id) => marks.get(id)}
        isLeaving={isLeaving}
      />
      <KindList facet="practice" kinds={practices} isLeaving={isLeaving} />
    </>
  );
});

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
}

interface Props extends KindsProps {
  readonly facet: 'sector' | 'practice';
  readonly kinds: readonly Kind[];
  readonly badgeOf?: (id: string) => Parameters<typeof SectorBadge>[0] | undefined;
}

function KindList({ facet, kinds, badgeOf, isLeaving }: Props) {
  const { t } = useTranslation('explore');
  const headingId = useId();
  const language = useStore((state) => state.link.language);
  const facets = useStore((state) => state.link.facets);
  const counts = useFacetCounts(facet);
  return (
    <section aria-labelledby={headingId} aria-busy={isLeaving} className={styles.kinds}>
      <h3 id={headingId}>{t(`kinds.${facet}`)}</h3>
      <p className={styles.hint}>{t(`facetHint.${facet}`)}</p>
      <ul className={styles.list}>
        {kinds
          .filter(({ id }) => (counts.get(id) ?? 0) > 0)
          .map((kind) => {
            const count = counts.get(kind.id) ?? 0;
            const badge = badgeOf?.(kind.id);
            return (
              <li key={kind.id}>
                <StateLink
                  to={{ facets: { ...facets, [facet]: [kind.id] } }}
                  className={styles.kind}
                >
                  {badge && <SectorBadge {...badge} />}
                  <span className={styles.name} lang={language}>
                    {nameIn(language, kind)}
                  </span>
                  <span className={styles.count} aria-hidden>
                    {count}
                  </span>
                  <span className="visually-hidden">: {t('organisations', { count })}</span>
                </StateLink>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
