import { memo } from 'react';
import { OVERALL, type CoreData } from '../domain';
import { useStore } from '../store';
import { SelectField, type SelectProps } from '../ui/SelectField';
import { namedOption, practiceSections } from './taxonomyOptions';

/** Stands for no practice in particular: no id of the taxonomy is this. */
const ANY = 'any';

interface Props extends Pick<SelectProps, 'label' | 'children'> {
  readonly core: CoreData;
  /** The choice of all of them, in words. */
  readonly all: string;
  readonly look?: 'inline';
}

interface FieldProps extends Props {
  /** None stands for all of them; several cannot be said by one choice. */
  readonly chosen: readonly string[];
  /** Shown where several are chosen. */
  readonly several?: string;
  /** Null for all of them. */
  readonly onChange: (id: string | null) => void;
}

/**
 * The sector of the question. Weights are a sector's own, so another sector starts without. Drawn
 * again only when it changes, as the question beside it follows a moving slider.
 */
export const SectorChoice = memo(function SectorChoice(props: Props) {
  const sector = useStore((state) => state.link.scenario.sector);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <SectorField
      {...props}
      chosen={sector === OVERALL ? [] : [sector]}
      onChange={(id) => setScenario({ sector: id ?? OVERALL, weights: null })}
    />
  );
});

/** The practice of the question. */
export const PracticeChoice = memo(function PracticeChoice(
  props: Props & Pick<PracticeFieldProps, 'search'>,
) {
  const practice = useStore((state) => state.link.scenario.practice);
  const setScenario = useStore((state) => state.setScenario);
  return (
    <PracticeField
      {...props}
      chosen={practice === null ? [] : [practice]}
      onChange={(id) => setScenario({ practice: id })}
    />
  );
});

/** One sector, or all. */
export function SectorField({ core, all, chosen, several, onChange, ...field }: FieldProps) {
  const language = useStore((state) => state.link.language);
  const sectors = core.taxonomy.sectors.map((one) => namedOption(one.id, one, language));
  return (
    <SelectField
      {...field}
      value={chosen.length > 1 ? null : (chosen[0] ?? OVERALL)}
      {...(several !== undefined && { placeholder: several })}
      sections={[
        { id: OVERALL, name: null, options: [{ id: OVERALL, name: all }] },
        { id: 'sectors', name: null, options: sectors },
      ]}
      onChange={(id) => onChange(id === OVERALL ? null : id)}
    />
  );
}

interface PracticeFieldProps extends FieldProps {
  /** Words of a search box above the list. */
  readonly search?: { readonly label: string; readonly nothing: string };
}

/** One practice, by family, or any. */
export function PracticeField({
  core,
  all,
  chosen,
  several,
  onChange,
  ...field
}: PracticeFieldProps) {
  const language = useStore((state) => state.link.language);
  // One that the tables do not know counts as any, and the page says that it is left out.
  const known = chosen.filter((id) => core.taxonomy.practices.some((one) => one.id === id));
  return (
    <SelectField
      {...field}
      value={known.length > 1 ? null : (known[0] ?? ANY)}
      {...(several !== undefined && { placeholder: several })}
      sections={[
        { id: ANY, name: null, options: [{ id: ANY, name: all }] },
        ...practiceSections(core.taxonomy, language),
      ]}
      onChange={(id) => onChange(id === ANY ? null : id)}
    />
  );
}
