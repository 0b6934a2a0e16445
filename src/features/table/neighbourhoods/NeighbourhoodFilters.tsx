import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../../domain';
import { ANYWHERE, placeSections } from '../../../parts/placeSections';
import { useStore } from '../../../store';
import { FIFTH_NAMES } from '../../../store/link';
import { SelectField } from '../../../ui/SelectField';
import styles from '../GapFilters.module.css';
import { RowsChoice } from '../RowsChoice';
import { placesKeptTo } from './insideRows';

const ALL = 'all';

/** What the rows are, and which: a place of any size, and a fifth of deprivation. */
export function NeighbourhoodFilters({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('neighbourhoods');
  return (
    <div role="group" aria-label={t('filters.label')} className={styles.filters}>
      <RowsChoice />
      <PlaceChoice core={core} />
      <FifthChoice />
    </div>
  );
}

/** Keeps to a nation, region, county or council; the list of the panel follows. */
function PlaceChoice({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['neighbourhoods', 'domain']);
  const language = useStore((state) => state.link.language);
  const facets = useStore((state) => state.link.facets);
  const inside = useStore((state) => state.link.inside);
  const go = useStore((state) => state.go);
  const [only = ANYWHERE, another] = placesKeptTo(core, { facets, inside });
  const sections = useMemo(
    () =>
      placeSections(core, language, {
        all: t('filters.uk'),
        nations: t('filters.nations'),
        regions: t('filters.regions'),
        counties: t('filters.counties'),
        districts: t('filters.districts'),
        nation: (nation) => t(`domain:nation.${nation}`),
      }),
    [core, language, t],
  );
  return (
    <SelectField
      label={t('filters.place')}
      value={another === undefined ? only : null}
      placeholder={t('filters.several')}
      sections={sections}
      search={{ label: t('filters.search'), nothing: t('filters.nothing') }}
      onChange={(code) =>
        go({
          facets: { ...facets, nation: [], region: [] },
          inside: code === ANYWHERE ? null : code,
        })
      }
    />
  );
}

function FifthChoice() {
  const { t } = useTranslation('neighbourhoods');
  const fifth = useStore((state) => state.link.fifth);
  const go = useStore((state) => state.go);
  const options = [
    { id: ALL, name: t('filters.all') },
    ...FIFTH_NAMES.map((id) => ({ id, name: t(`fifth.${id}`) })),
  ];
  return (
    <SelectField
      label={t('filters.fifth')}
      value={fifth ?? ALL}
      sections={[{ id: ALL, name: null, options }]}
      onChange={(id) => go({ fifth: FIFTH_NAMES.find((each) => each === id) ?? null })}
    />
  );
}
