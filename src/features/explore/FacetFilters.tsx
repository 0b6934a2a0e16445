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
import { useOpening } from '../../ui/useOpening';

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
    facets.map((facet) => (
      <FacetFilter
        key={facet}
        facet={facet}
        isOpen={open === facet}
        onToggle={(opens) => setOpen(opens ? facet : null)}
      />
    ));
  return (
    <section ref={section} aria-labelledby="explore-filters" className={styles.filters}>
      <h3 id="explore-filters" className={styles.title}>
        {t('filters.label')}
      </h3>
      <div className={styles.group}>
        {ofKinds && facetsOf(KINDS)}
        <Filter
          title={
            <>
              <MapPin aria-hidden size={16} />
              {t('near.label')}
            </>
          }
          isOpen={open === NEAR}
          onToggle={(opens) => setOpen(opens ? NEAR : null)}
        >
          <NearTools onDone={close} />
        </Filter>
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
      </div>
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

interface FilterProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (opens: boolean) => void;
  readonly children: ReactNode;
}

/** A small button and what it opens, which is there only while it is open. */
function Filter({ title, isOpen, onToggle, children }: FilterProps) {
  const { button, panel } = useOpening(isOpen, onToggle);
  return (
    <div className={styles.disclosure}>
      <h4>
        <button {...button} className={styles.pill}>
          {title}
          <ChevronDown aria-hidden size={16} className={styles.chevron} />
        </button>
      </h4>
      <div {...panel} className={styles.panel}>
        {isOpen && children}
      </div>
    </div>
  );
}

interface FacetProps extends Pick<FilterProps, 'isOpen' | 'onToggle'> {
  readonly facet: ListedFacet;
}

function FacetFilter({ facet, ...opening }: FacetProps) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const chosenCount = useStore((state) => known(core, filterOf(state), facet).length);
  return (
    <Filter
      title={
        <>
          {t(`facet.${facet}`)}
          {chosenCount > 0 && (
            <span className={styles.count}>
              <span aria-hidden>{chosenCount}</span>
              <span className="visually-hidden">{t('filters.count', { count: chosenCount })}</span>
            </span>
          )}
        </>
      }
      {...opening}
    >
      <FacetChoices facet={facet} />
    </Filter>
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
