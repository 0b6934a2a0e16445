import { useTranslation } from 'react-i18next';
import { SelectField, type SelectSection } from '../../ui/SelectField';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder: string;
  /** One per theme. */
  readonly sections: readonly SelectSection[];
  readonly onChange: (indicatorId: string) => void;
}

/** Every indicator by theme, searchable. */
export function IndicatorPicker({ label, value, placeholder, sections, onChange }: Props) {
  const { t } = useTranslation('need');
  return (
    <SelectField
      label={label}
      value={value}
      placeholder={placeholder}
      sections={sections}
      search={{ label: t('searchIndicator'), nothing: t('noIndicator') }}
      onChange={onChange}
    />
  );
}
