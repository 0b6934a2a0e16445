import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_FACETS, useStore } from '../../store';
import { ONLY_ACTIVE, onlyActive, selectAsksNothing } from '../../store/selectors/facets';
import {
  filterOf,
  selectAwaitsStudies,
  selectOrganisations,
  selectPlaceCount,
  selectStillSearching,
} from '../../store/selectors/organisations';
import { asksForStudies } from '../../store/selectors/studied';
import { StateLink } from '../../parts/StateLink';
import { FileTrouble } from '../../parts/Trouble';
import { CheckField } from '../../ui/CheckField';
import styles from './Summary.module.css';
import { useFacetCounts } from './useFacetCounts';

interface Props {
  /** The line that counts, which takes the focus where a choice has been made. */
  readonly count: RefObject<HTMLOutputElement | null>;
  readonly listed: boolean;
}

/** How much passes the filters, read out when it changes; whether the closed ones are with it. */
export function Summary({ count, listed }: Props) {
  const { t } = useTranslation('explore');
  const organisationCount = useStore((state) => selectOrganisations(state).length);
  const asksNothing = useStore((state) => selectAsksNothing(state) && !state.framed);
  const searching = useStore(selectStillSearching);
  const failed = useStore((state) => state.words.state === 'failed' && state.link.text !== '');
  const awaitsStudies = useStore(selectAwaitsStudies);
  const studiesMissing = useStore(
    ({ link, data }) => asksForStudies(link) && data.details.state === 'failed',
  );
  const placeCount = useStore(selectPlaceCount);
  return (
    <div className={styles.summary}>
      <output ref={count} tabIndex={-1} className={styles.count}>
        {failed && `${t('searchMissing')} `}
        {studiesMissing && `${t('studies.missing')} `}
        {searching && t('searching')}
        {awaitsStudies && !searching && t('studies.waiting')}
        {!searching &&
          !awaitsStudies &&
          t('status', {
            organisations: t('organisations', { count: organisationCount }),
            places: t('places', { count: placeCount }),
          })}
      </output>
      {studiesMissing && <FileTrouble files={['details']} />}
      {asksNothing && (
        <StateLink to={{ listAll: !listed }}>
          {listed ? t('kinds.show') : t('kinds.showAll', { count: organisationCount })}
        </StateLink>
      )}
      <OnlyActive />
    </div>
  );
}

/** Switches off those that have closed and those not known to be active. */
function OnlyActive() {
  const { t } = useTranslation('explore');
  const facets = useStore((state) => state.link.facets);
  const isOn = useStore((state) => onlyActive(filterOf(state)));
  const activeCount = useFacetCounts('status').get('active') ?? 0;
  const go = useStore((state) => state.go);
  return (
    <div className={styles.active}>
      <CheckField
        label={t('onlyActive', { count: activeCount })}
        isSelected={isOn}
        onChange={(on) =>
          go({ facets: { ...facets, status: on ? ONLY_ACTIVE : NO_FACETS.status } })
        }
      />
    </div>
  );
}
