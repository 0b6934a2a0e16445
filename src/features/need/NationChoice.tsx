import { useTranslation } from 'react-i18next';
import { NATIONS, type Nation } from '../../domain';
import { useStore } from '../../store';
import { SelectField } from '../../ui/SelectField';

interface Props {
  readonly nations: readonly Nation[];
  readonly value: Nation;
  readonly onChange: (nation: Nation) => void;
}

/** Which nation is told of, where each has to be told of by itself. */
export function NationChoice({ nations, value, onChange }: Props) {
  const { t } = useTranslation(['need', 'domain']);
  return (
    <SelectField
      label={t('nation')}
      value={value}
      sections={[
        {
          id: 'nations',
          name: null,
          options: nations.map((id) => ({ id, name: t(`domain:nation.${id}`) })),
        },
      ]}
      onChange={(id) => {
        const nation = NATIONS.find((other) => other === id);
        if (nation) onChange(nation);
      }}
    />
  );
}

/** The first nation of these that the filters name; else the first. */
export function useFirstNation(nations: readonly Nation[]): Nation | undefined {
  const filtered = useStore((state) => state.link.facets.nation);
  return nations.find((nation) => filtered.includes(nation)) ?? nations[0];
}
