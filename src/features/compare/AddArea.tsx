import { Search } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { nameIn } from '../../i18n';
import { MOST_COMPARED, useStore } from '../../store';
import listOption from '../../ui/listOption.module.css';
import styles from './AddArea.module.css';

interface Props {
  /** All there are. */
  readonly areas: readonly Area[];
  readonly compared: readonly Area[];
  /** Called before the field goes away, as no more areas fit. */
  readonly onFull: () => void;
}

/** Names offered at once: one more letter is quicker than a long list. */
const MOST_OFFERED = 8;

/**
 * Puts an area beside the others by its name, English or Welsh. The list lies under the field, as
 * that of the search box does: a combo box would hide the rest of the page from screen readers.
 */
export function AddArea({ areas, compared, onFull }: Props) {
  const { t } = useTranslation(['compare', 'domain']);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const [text, setText] = useState('');
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  if (compared.length >= MOST_COMPARED) return <p className={styles.soft}>{t('enough')}</p>;

  const typed = text.trim();
  const names = ({ name, nameWelsh }: Area): string[] => (nameWelsh ? [name, nameWelsh] : [name]);
  const found = areas.filter(
    (area) => !compared.includes(area) && names(area).some((name) => contains(name, typed)),
  );
  const begin = (area: Area): boolean => names(area).some((name) => startsWith(name, typed));
  const offered = [...found.filter(begin), ...found.filter((area) => !begin(area))];
  const choose = (code: string): void => {
    if (compared.length + 1 === MOST_COMPARED) onFull();
    flushSync(() => setText(''));
    go({ compare: [...compared.map((area) => area.code), code] });
  };
  return (
    <div className={styles.add}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className={styles.field ?? ''}>
          <Label className={styles.label ?? ''}>{t('addByName')}</Label>
          <Search aria-hidden className={styles.glass} size={16} />
          <Input
            className={styles.input ?? ''}
            placeholder={t('addHint')}
            autoCorrect="off"
            spellCheck="false"
          />
        </SearchField>
        {typed !== '' && (
          <ListBox
            className={styles.list ?? ''}
            aria-label={t('addByName')}
            items={offered.slice(0, MOST_OFFERED).map((area) => ({ id: area.code, area }))}
            onAction={(code) => choose(String(code))}
            renderEmptyState={() => <p className={styles.soft}>{t('noArea')}</p>}
          >
            {({ id, area }) => (
              <ListBoxItem
                id={id}
                textValue={nameIn(language, area)}
                className={`${listOption.option} ${styles.option}`}
              >
                {nameIn(language, area)}{' '}
                <span className={styles.soft}>{t(`domain:nation.${area.nation}`)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  );
}
