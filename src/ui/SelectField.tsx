import { Check, ChevronDown } from 'lucide-react';
import {
  Autocomplete,
  Button,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import listOption from './listOption.module.css';
import styles from './SelectField.module.css';

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  /** Set where the name is not in the language of the page. */
  readonly lang?: 'cy' | 'en';
}

export interface SelectSection {
  readonly id: string;
  /** Null for options that stand by themselves, before any heading. */
  readonly name: string | null;
  readonly options: readonly SelectOption[];
}

interface Props {
  readonly label: string;
  /** inline: the choice stands as a word within a sentence, and its label is for screen readers. */
  readonly look?: 'field' | 'inline';
  /** Null while nothing is chosen; the placeholder then says what to do. */
  readonly value: string | null;
  readonly placeholder?: string;
  readonly sections: readonly SelectSection[];
  readonly onChange: (id: string) => void;
  /** Words of the search box above long lists; without it there is none. */
  readonly search?: { readonly label: string; readonly nothing: string };
}

/** One choice out of a list, in groups with headings, searchable where the list is long. */
export function SelectField({
  label,
  look = 'field',
  value,
  placeholder,
  sections,
  onChange,
  search,
}: Props) {
  const chosen = sections.flatMap(({ options }) => options).find(({ id }) => id === value);
  const { contains } = useFilter({ sensitivity: 'base' });
  const list = (
    <ListBox
      className={styles.list ?? ''}
      aria-label={label}
      renderEmptyState={() => <p className={styles.nothing}>{search?.nothing}</p>}
    >
      {sections.map(({ id, name, options }) => (
        <ListBoxSection key={id} id={`section-${id}`} aria-label={name ?? label}>
          {name !== null && <Header className={styles.heading ?? ''}>{name}</Header>}
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.name}
              className={`${listOption.option} ${styles.option}`}
            >
              <Check aria-hidden size={16} className={styles.tick} />
              <span lang={option.lang}>{option.name}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
  return (
    <Select
      className={styles[look] ?? ''}
      value={value}
      onChange={(id) => {
        if (typeof id === 'string') onChange(id);
      }}
    >
      <Label className={look === 'inline' ? 'visually-hidden' : (styles.label ?? '')}>
        {label}
      </Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText }) =>
            selectedText ? <span lang={chosen?.lang}>{selectedText}</span> : (placeholder ?? value)
          }
        </SelectValue>
        <ChevronDown aria-hidden size={18} className={styles.chevron} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        {search ? (
          <Autocomplete filter={contains}>
            <SearchField aria-label={search.label} className={styles.search ?? ''} autoFocus>
              <Input className={styles.input ?? ''} placeholder={search.label} />
            </SearchField>
            {list}
          </Autocomplete>
        ) : (
          list
        )}
      </Popover>
    </Select>
  );
}
