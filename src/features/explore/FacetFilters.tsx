import { ChevronDown, MapPin } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore, type Facet } from '../../store';
import { selectFacetCounts } from '../../store/selectors/facets';
import { known } from '../../store/selectors/matching';
import { filterOf } from '../../store/selectors/organisations';
import styles from './FacetFilters.module.css';
import { FacetOptions } from './FacetOptions';
import { NearTools } from './NearTools';
import { PracticeOptions } from './PracticeOptions';
import { useCore } from '../../parts/useCore';

const NEAR = 'near';
/** What people ask for most comes first. */
const FIRST: readonly Facet[] = ['sector', 'practice'];
const SECOND: readonly Facet[] = ['nation', 'region'];
const MORE: readonly Facet[] = ['evidence', 'status', 'empowerment', 'reach'];

/** One small button per filter; the one that is opened shows its options below them all. */
export function FacetFilters() {
  const { t } = useTranslation('explore');
  const [open, setOpen] = useState<string | null>(null);
  const [showsMore, setShowsMore] = useState(false);
  const core = useCore();
  const usesMore = useStore((state) =>
    MORE.some((facet) => known(core, filterOf(state), facet).length > 0),
  );
  const facetsOf = (facets: readonly Facet[]): ReactNode =>
    facets.map((facet) => <FacetDisclosure key={facet} facet={facet} isOpen={open === facet} />);
  return (
    <section aria-labelledby="explore-filters">
      <h3 id="explore-filters" className={styles.title}>
        {t('filters.label')}
      </h3>
      <DisclosureGroup
        className={styles.group!}
        expandedKeys={open === null ? [] : [open]}
        onExpandedChange={(keys) => setOpen([...keys].map(String)[0] ?? null)}
      >
        {facetsOf(FIRST)}
        <Disclosure id={NEAR} className={styles.disclosure!}>
          <Heading level={4}>
            <Button slot="trigger" className={styles.pill!}>
              <MapPin aria-hidden size={16} />
              {t('near.label')}
              <ChevronDown aria-hidden size={16} className={styles.chevron} />
            </Button>
          </Heading>
          <DisclosurePanel className={styles.panel!}>
            {open === NEAR && <NearTools onDone={() => setOpen(null)} />}
          </DisclosurePanel>
        </Disclosure>
        {facetsOf(SECOND)}
        {(showsMore || usesMore) && facetsOf(MORE)}
        {!usesMore && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={showsMore}
            onClick={() => setShowsMore(!showsMore)}
          >
            {t(showsMore ? 'filters.fewer' : 'filters.more')}
          </button>
        )}
      </DisclosureGroup>
    </section>
  );
}

function FacetDisclosure({ facet, isOpen }: { readonly facet: Facet; readonly isOpen: boolean }) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const chosenCount = useStore((state) => known(core, filterOf(state), facet).length);
  return (
    <Disclosure id={facet} className={styles.disclosure!}>
      <Heading level={4}>
        <Button slot="trigger" className={styles.pill!}>
          {t(`facet.${facet}`)}
          {chosenCount > 0 && (
            <span className={styles.count}>
              <span aria-hidden>{chosenCount}</span>
              <span className="visually-hidden">{t('filters.count', { count: chosenCount })}</span>
            </span>
          )}
          <ChevronDown aria-hidden size={16} className={styles.chevron} />
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel!}>
        {isOpen && <FacetChoices facet={facet} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function FacetChoices({ facet }: { readonly facet: Facet }) {
  const { t } = useTranslation('explore');
  const counts = useStore((state) => selectFacetCounts(state)[facet]);
  return (
    <>
      <p className={styles.hint}>{t(`facetHint.${facet}`)}</p>
      {facet === 'practice' ? (
        <PracticeOptions counts={counts} />
      ) : (
        <FacetOptions
          facet={facet}
          label={t(`facet.${facet}`)}
          values={[...counts.keys()]}
          counts={counts}
        />
      )}
    </>
  );
}
