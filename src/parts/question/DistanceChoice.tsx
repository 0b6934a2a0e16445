import { memo } from 'react';
import { formatKm } from '../../i18n';
import { useStore } from '../../store';
import { SelectField, type SelectProps } from '../../ui/SelectField';

type Props = Pick<SelectProps, 'label' | 'children'>;

/** Distances worth offering in a sentence; the slider has every kilometre. */
const ROUND_KM = [5, 10, 20, 30, 50, 100];

/** How far a pioneer counts, as a word of the question. */
export const DistanceChoice = memo(function DistanceChoice({ label, children }: Props) {
  const catchmentKm = useStore((state) => state.link.scenario.catchmentKm);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const offered = [...new Set([...ROUND_KM, catchmentKm])].toSorted((a, b) => a - b);
  return (
    <SelectField
      look="inline"
      label={label}
      value={String(catchmentKm)}
      sections={[
        {
          id: 'distances',
          name: null,
          options: offered.map((km) => ({ id: String(km), name: formatKm(km, language) })),
        },
      ]}
      onChange={(km) => setScenario({ catchmentKm: Number(km) })}
    >
      {children}
    </SelectField>
  );
});
