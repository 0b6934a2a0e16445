import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { sectorMarks } from '../../map/sectorMarks';
import { useStore, type Facet } from '../../store';
import { SectorBadge } from '../../ui/SectorBadge';
import styles from './FacetOptions.module.css';
import { useCore } from '../../parts/useCore';
import { useFacetNames } from './useFacetNames';

interface Props {
  readonly facet: Facet;
  /** Name of the group of options. */
  readonly label: string;
  readonly values: readonly string[];
  /** How many organisations each value would give under the other filters. */
  readonly counts: ReadonlyMap<string, number>;
  /** What an option is called among the others; by itself it may need more words. */
  readonly nameOf?: (value: string) => string;
  /** What stands under an option. */
  readonly under?: (value: string) => ReactNode;
}

/** The options of one facet. One that leads nowhere cannot be chosen. */
export function FacetOptions({ facet, label, values, counts, nameOf, under }: Props) {
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const chosen = useStore((state) => state.link.facets[facet]);
  const toggleFacet = useStore((state) => state.toggleFacet);
  const fullName = useFacetNames(core, language);
  const isOfTaxonomy = facet === 'sector' || facet === 'practice';
  const marks = facet === 'sector' ? sectorMarks(core.taxonomy.sectors) : null;
  return (
    <div role="group" aria-label={label} className={styles.options}>
      {values.map((value) => {
        const count = counts.get(value) ?? 0;
        const mark = marks?.get(value);
        const isChosen = chosen.includes(value);
        return (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              className="visually-hidden"
              value={value}
              checked={isChosen}
              disabled={count === 0 && !isChosen}
              onChange={() => toggleFacet(facet, value)}
            />
            <span className={styles.option}>
              <span className={styles.box}>
                <Check aria-hidden size={14} strokeWidth={3} />
              </span>
              {mark && <SectorBadge {...mark} />}
              <span className={styles.words} lang={isOfTaxonomy ? language : undefined}>
                {nameOf ? nameOf(value) : fullName(facet, value)}
                {under && <span className={styles.under}>{under(value)}</span>}
              </span>
              <span className={styles.count}>{count}</span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
