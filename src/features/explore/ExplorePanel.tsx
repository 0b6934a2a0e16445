import { Suspense, useCallback, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StateLink } from '../../parts/StateLink';
import { TellLinks } from '../../parts/TellLinks';
import { useStore } from '../../store';
import { selectAsksNothing } from '../../store/selectors/facets';
import { onDemand } from '../../ui/onDemand';
import { useEscape } from '../../ui/useEscape';
import { useHeldFocus } from '../../ui/useHeldFocus';
import { ChosenFilters } from './ChosenFilters';
import styles from './ExplorePanel.module.css';
import { FacetFilters } from './FacetFilters';
import { Kinds } from './Kinds';
import { NothingFound } from './NothingFound';
import { OfficesOnly } from './OfficesOnly';
import { ResultList } from './ResultList';
import { Summary } from './Summary';
import { TextFilter } from './TextFilter';
import './messages';

// With its slider it is worth a file of its own: most visits never ask what is near.
const NearRing = onDemand(() => import('./NearRing').then((code) => code.NearRing));

/**
 * Who is doing this? While nothing is asked for, the kinds of service; then the list of the pioneers
 * that pass the filters. A list on another site lists from the start: its host has chosen.
 */
export function ExplorePanel() {
  const { t } = useTranslation('explore');
  const load = useStore((state) => state.load);
  const near = useStore((state) => state.link.near);
  const listed = useStore(
    (state) => state.framed || state.link.listAll || !selectAsksNothing(state),
  );
  // What was pressed answers first: the list, or the kinds again, are drawn a few at a time after it.
  const shown = useDeferredValue(listed);
  const panel = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLOutputElement>(null);
  const framed = useStore((state) => state.framed);
  const picking = useStore((state) => state.pickingNear);
  const setPicking = useStore((state) => state.setPickingNear);
  const stopPicking = useCallback(() => setPicking(false), [setPicking]);
  useEscape(picking, stopPicking);
  useHeldFocus(panel, summary);
  useRaisedBy(listed);
  // The words of the cards say how far each record is checked and deepen the text search. They
  // are fetched when somebody turns to the panel, so that they do not delay the first view.
  const loadDetails = (): void => load('details');
  // Where a place is asked for, they name the branch that is there.
  const asksWhere = useStore(({ link }) => link.near !== null || link.inside !== null);
  useEffect(() => {
    if (asksWhere) load('details');
  }, [asksWhere, load]);
  return (
    <div
      ref={panel}
      className={styles.panel}
      data-listed={listed}
      onFocusCapture={loadDetails}
      onPointerEnter={loadDetails}
      onPointerDown={loadDetails}
    >
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <p className={styles.intro}>{t('intro')}</p>
      </header>
      <TextFilter />
      <FacetFilters ofKinds={listed} />
      <ChosenFilters />
      {near && (
        <Suspense fallback={null}>
          <NearRing near={near} />
        </Suspense>
      )}
      <Summary count={summary} listed={listed} />
      {shown ? (
        <>
          <NothingFound />
          <ResultList />
          <OfficesOnly />
          <AddOne />
        </>
      ) : (
        <Kinds isLeaving={listed} />
      )}
      {!framed && (
        <p className={styles.note}>
          <StateLink to={{ view: 'own' }}>{t('own')}</StateLink>
        </p>
      )}
    </div>
  );
}

/** At the foot of the list, whether it found anybody or not. */
function AddOne() {
  const { t } = useTranslation('explore');
  return (
    <div className={styles.foot}>
      <p>{t('list.missing')}</p>
      <TellLinks doors={['add']} about={{ selected: null }} />
    </div>
  );
}

/** On a phone the list that answers a choice gets the room, as soon as there is one. */
function useRaisedBy(listed: boolean): void {
  const setPanelRaised = useStore((state) => state.setPanelRaised);
  const before = useRef(listed);
  useEffect(() => {
    if (listed && !before.current) setPanelRaised(true);
    before.current = listed;
  }, [listed, setPanelRaised]);
}
