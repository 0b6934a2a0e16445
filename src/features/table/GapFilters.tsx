import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  bivariateClassKey,
  NATIONS,
  SCORE_CLASS_COUNT,
  type CoreData,
  type NeedClass,
  type ReachClass,
} from '../../domain';
import { formatScore, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { classWords } from '../../words/gapSentence';
import { SelectField, type SelectOption } from '../../ui/SelectField';
import { RowsChoice } from './RowsChoice';
import styles from './GapFilters.module.css';

const ALL = 'all';
const SEVERAL = 'several';

/** Nation, region and class: the same filters that question and legend set. */
export const GapFilters = memo(function GapFilters({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['table', 'domain']);
  const facets = useStore((state) => state.link.facets);
  const classes = useStore((state) => state.link.classes);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const classOptions = useClassOptions();
  const [nation] = facets.nation;
  // Outside England the region is the nation.
  const regions = core.regions.filter(
    ({ nation: of }) => of === 'england' && (nation === undefined || of === nation),
  );
  return (
    <div role="group" aria-label={t('filters.label')} className={styles.filters}>
      <RowsChoice />
      <Filter
        label={t('filters.nation')}
        chosen={facets.nation}
        options={NATIONS.map((id) => ({ id, name: t(`domain:nation.${id}`) }))}
        onChange={(chosen) => go({ facets: { ...facets, nation: chosen, region: [] } })}
      />
      <Filter
        label={t('filters.region')}
        chosen={facets.region}
        options={regions.map((region) => ({ id: region.code, name: nameIn(language, region) }))}
        onChange={(chosen) => go({ facets: { ...facets, region: chosen } })}
      />
      <Filter
        label={t('filters.class')}
        chosen={classes}
        options={classOptions}
        onChange={(chosen) => go({ classes: chosen })}
      />
    </div>
  );
});

interface FilterProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly SelectOption[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One value or all of them; several at once can be set elsewhere, and are said here. */
function Filter({ label, chosen, options, onChange }: FilterProps) {
  const { t } = useTranslation('table');
  const all: SelectOption = { id: ALL, name: t('filters.all') };
  const several: readonly SelectOption[] =
    chosen.length > 1 ? [{ id: SEVERAL, name: t('filters.several') }] : [];
  return (
    <SelectField
      label={label}
      value={chosen.length > 1 ? SEVERAL : (chosen[0] ?? ALL)}
      sections={[{ id: ALL, name: null, options: [all, ...several, ...options] }]}
      onChange={(id) => {
        if (id !== SEVERAL) onChange(id === ALL ? [] : [id]);
      }}
    />
  );
}

const THIRDS = [2, 1, 0] as const satisfies readonly (NeedClass & ReachClass)[];

/** The classes of the chosen layer in words, as its legend has them. */
function useClassOptions(): readonly SelectOption[] {
  const { t } = useTranslation('table');
  const { t: tGaps } = useTranslation('gaps');
  const layer = useStore((state) => state.link.gapLayer);
  const language = useStore((state) => state.link.language);
  if (layer === 'both') {
    return THIRDS.flatMap((need) =>
      THIRDS.toReversed().map((reach) => ({
        id: bivariateClassKey(need, reach),
        name: classWords(need, reach, tGaps),
      })),
    );
  }
  const edge = (index: number): string => formatScore(index / SCORE_CLASS_COUNT, language);
  return Array.from({ length: SCORE_CLASS_COUNT }, (_, index) => ({
    id: String(index),
    name: t('filters.scoreClass', { from: edge(index), to: edge(index + 1) }),
  })).toReversed();
}
