import { Check } from 'lucide-react';
import { useLayoutEffect, type RefObject } from 'react';
import { setInteractionModality } from 'react-aria/useFocusVisible';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  useFilter,
} from 'react-aria-components';
import listOption from './listOption.module.css';
import type { SelectProps } from './SelectField';
import styles from './SelectField.module.css';

interface Props extends Pick<SelectProps, 'value' | 'sections' | 'onChange' | 'search'> {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly labelId: string;
  /** Which tells whether the option that has the focus is marked: the press came before the library. */
  readonly openedBy: 'keyboard' | 'pointer';
  readonly onClose: () => void;
}

/** What SelectField opens: its options, under the button that opened them. */
export function OpenedSelect(props: Props) {
  const { triggerRef, labelId, openedBy, value, sections, onChange, onClose, search } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  useLayoutEffect(() => setInteractionModality(openedBy), [openedBy]);
  const list = (
    <ListBox
      className={styles.list ?? ''}
      renderEmptyState={() => <p className={styles.nothing}>{search?.nothing}</p>}
    >
      {sections.map(({ id, name, options }) => (
        <ListBoxSection
          key={id}
          id={`section-${id}`}
          {...(name === null ? { 'aria-labelledby': labelId } : { 'aria-label': name })}
        >
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
      className="visually-hidden"
      aria-labelledby={labelId}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      value={value}
      onChange={(id) => {
        if (typeof id === 'string') onChange(id);
      }}
    >
      <Popover triggerRef={triggerRef} className={styles.popover ?? ''}>
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
