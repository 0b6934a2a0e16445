import { ChevronDown, MapPin } from 'lucide-react';
import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import {
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore, type Facet } from '../../store';
import { known } from '../../store/selectors/matching';
import { filterOf } from '../../store/selectors/organisations';
import styles from './FacetFilters.module.css';
import { FacetOptions } from './FacetOptions';
import { NearTools } from './NearTools';
import { PracticeOptions } from './PracticeOptions';
import { useFacetCounts } from './useFacetCounts';
import { useCore } from '../../parts/useCore';
import { onDemand } from '../../ui/onDemand';

// With what it fetches it is for the few who ask what was studied.
const QualityOptions = onDemand(() =>
  import('./QualityOptions').then((code) => code.QualityOptions),
);

const NEAR = 'near';
/** Narrower than this the panel is a sheet. */
const SHEET_PX = 768;
/** Status has a box of its own. */
type ListedFacet = Exclude<Facet, 'status'>;
/** The kinds, in words of their own while nothing is chosen. */
const KINDS: readonly ListedFacet[] = ['sector', 'practice'];
const SECOND: readonly ListedFacet[] = ['nation', 'region'];
const MORE: readonly ListedFacet[] = ['evidence', 'quality', 'empowerment', 'reach'];

interface Props {
  /** Whether the kinds are among the filters. */
  readonly ofKinds: boolean;
}

/** One small button per filter; the one that is opened shows its options below them all. */
export function FacetFilters({ ofKinds }: Props) {
  const { t } = useTranslation('explore');
  const [open, setOpen] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  useRoomFor(open, section);
  const close = useCallback(() => setOpen(null), []);
  const [showsMore, setShowsMore] = useState(false);
  const core = useCore();
  const usesMore = useStore((state) =>
    MORE.some((facet) => known(core, filterOf(state), facet).length > 0),
  );
  const facetsOf = (facets: readonly ListedFacet[]): ReactNode =>
    facets.map((facet) => <FacetDisclosure key={facet} facet={facet} isOpen={open === facet} />);
  return (
    <section ref={section} aria-labelledby="explore-filters" className={styles.filters}>
      <h3 id="explore-filters" className={styles.title}>
        {t('filters.label')}
      </h3>
      <DisclosureGroup
        className={styles.group!}
        expandedKeys={open === null ? [] : [open]}
        onExpandedChange={(keys) => setOpen([...keys].map(String)[0] ?? null)}
      >
        {ofKinds && facetsOf(KINDS)}
        <Disclosure id={NEAR} className={styles.disclosure!}>
          <Heading level={4}>
            <Button slot="trigger" className={styles.pill!}>
              <MapPin aria-hidden size={16} />
              {t('near.label')}
              <ChevronDown aria-hidden size={16} className={styles.chevron} />
            </Button>
          </Heading>
          <DisclosurePanel className={styles.panel!}>
            {open === NEAR && <NearTools onDone={close} />}
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

/** What is opened on a phone gets the room of the map, and comes up to where the eye is. */
function useRoomFor(open: string | null, section: RefObject<HTMLElement | null>): void {
  const setPanelRaised = useStore((state) => state.setPanelRaised);
  useEffect(() => {
    if (open === null) return;
    setPanelRaised(true);
    if (window.innerWidth < SHEET_PX) section.current?.scrollIntoView({ block: 'start' });
  }, [open, section, setPanelRaised]);
}

function FacetDisclosure({
  facet,
  isOpen,
}: {
  readonly facet: ListedFacet;
  readonly isOpen: boolean;
}) {
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

function FacetChoices({ facet }: { readonly facet: ListedFacet }) {
  const { t } = useTranslation('explore');
  const counts = useFacetCounts(facet);
  return (
    <>
      <p className={styles.hint}>{t(`facetHint.${facet}`)}</p>
      {facet === 'practice' && <PracticeOptions counts={counts} />}
      {facet === 'quality' && (
        <Suspense fallback={null}>
          <QualityOptions counts={counts} />
        </Suspense>
      )}
      {facet !== 'practice' && facet !== 'quality' && (
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
