import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import {
  selectMatches,
  selectOrganisations,
  selectStillSearching,
} from '../../store/selectors/organisations';
import { ChosenFilters } from './ChosenFilters';
import styles from './ExplorePanel.module.css';
import { FacetFilters } from './FacetFilters';
import { NearRing } from './NearRing';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { TextFilter } from './TextFilter';
import { useEscapeStopsPicking } from './useEscapeStopsPicking';
import './messages';

/** Who is doing this? The filters, and the list of the pioneers that pass them. */
export function ExplorePanel() {
  const { t } = useTranslation('explore');
  const load = useStore((state) => state.load);
  const near = useStore((state) => state.link.near);
  useEscapeStopsPicking();
  // The words of the cards say how far each record is checked and deepen the text search. They
  // are fetched when somebody turns to the panel, so that they do not delay the first view.
  const loadDetails = (): void => load('details');
  return (
    <div
      className={styles.panel}
      onFocusCapture={loadDetails}
      onPointerEnter={loadDetails}
      onPointerDown={loadDetails}
    >
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <p className={styles.intro}>{t('intro')}</p>
      </header>
      <TextFilter />
      <FacetFilters />
      <ChosenFilters />
      {near && <NearRing near={near} />}
      <Status />
      <NothingFound />
      <ResultList />
    </div>
  );
}

/** How much passes the filters; read out when it changes. */
function Status() {
  const { t } = useTranslation('explore');
  const organisationCount = useStore((state) => selectOrganisations(state).length);
  const matches = useStore(selectMatches);
  const searching = useStore(selectStillSearching);
  const failed = useStore((state) => state.words.state === 'failed' && state.link.text !== '');
  const placeCount = [...matches.values()]
    .flat()
    .filter(({ precision }) => precision !== 'national').length;
  return (
    <output className={styles.status}>
      {failed && `${t('searchMissing')} `}
      {searching
        ? t('searching')
        : t('status', {
            organisations: t('organisations', { count: organisationCount }),
            places: t('places', { count: placeCount }),
          })}
    </output>
  );
}
