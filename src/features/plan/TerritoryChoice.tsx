import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { ANYWHERE, placeSections } from '../../parts/placeSections';
import { useStore, type LinkState } from '../../store';
import { placeName } from '../../store/selectors/names';
import { openQuestion, territoryCodes } from '../../store/selectors/territory';
import { ChipList } from '../../ui/ChipList';
import { SelectField, type SelectProps } from '../../ui/SelectField';

interface Props {
  readonly core: CoreData;
}

/** Where a plan may choose from, as a word of the question: the whole, or one place of any size. */
export function TerritoryChoice({ core, children }: Props & Pick<SelectProps, 'children'>) {
  const { t } = useTranslation('plan');
  const codes = useTerritory(core);
  const sections = useSections(core);
  const go = useStore((state) => state.go);
  const [only = ANYWHERE, another] = codes;
  return (
    <SelectField
      look="inline"
      label={t('where.label')}
      value={another === undefined ? only : null}
      placeholder={t('where.several', { count: codes.length })}
      sections={sections}
      search={{ label: t('where.search'), nothing: t('where.nothing') }}
      onChange={(code) => go(keepTo(code === ANYWHERE ? [] : [code]))}
    >
      {children}
    </SelectField>
  );
}

/** A list of one's own, from what the question names on: what is in it, and one more. */
export function OwnList({ core }: Props) {
  const { t } = useTranslation('plan');
  const { t: tDomain } = useTranslation(['domain']);
  const codes = useTerritory(core);
  const sections = useSections(core);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  if (codes.length === 0) return null;
  const names = codes.map((code) => ({ code, name: placeName(core, code, language, tDomain) }));
  return (
    <>
      <ChipList
        label={t('where.list')}
        chips={names.map(({ code, name }) => ({
          key: code,
          name,
          removeWords: t('where.remove', { name }),
          onRemove: () => go(keepTo(codes.filter((other) => other !== code))),
        }))}
      />
      <SelectField
        look="inline"
        label={t('where.add')}
        value={null}
        placeholder={t('where.addHint')}
        sections={sections
          .map((section) => ({
            ...section,
            options: section.options.filter(({ id }) => id !== ANYWHERE && !codes.includes(id)),
          }))
          .filter(({ options }) => options.length > 0)}
        search={{ label: t('where.search'), nothing: t('where.nothing') }}
        onChange={(code) => go(keepTo([...codes, code]))}
      />
    </>
  );
}

/** The plan's own list takes the place of what the other views are filtered to. */
function keepTo(codes: readonly string[]): Partial<LinkState> {
  const { link } = useStore.getState();
  return openQuestion({ scenario: link.scenario, plan: { ...link.plan, among: codes } }, link);
}

function useTerritory(core: CoreData): readonly string[] {
  const plan = useStore((state) => state.link.plan);
  const facets = useStore((state) => state.link.facets);
  const inside = useStore((state) => state.link.inside);
  return useMemo(
    () => territoryCodes(core, { plan, facets, inside }),
    [core, plan, facets, inside],
  );
}

function useSections(core: CoreData) {
  const { t } = useTranslation(['plan', 'domain']);
  const language = useStore((state) => state.link.language);
  return useMemo(
    () =>
      placeSections(core, language, {
        all: t('where.all'),
        nations: t('where.nations'),
        regions: t('where.regions'),
        counties: t('where.counties'),
        districts: t('where.districts'),
        nation: (nation) => t(`domain:nation.${nation}`),
      }),
    [core, language, t],
  );
}
