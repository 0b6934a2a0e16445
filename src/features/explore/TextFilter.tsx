import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { SearchInput } from '../../ui/SearchInput';
import styles from './TextFilter.module.css';

/** Looks for words in the list. What is typed stays on the device, in the part after '#'. */
export function TextFilter() {
  const { t } = useTranslation('explore');
  const text = useStore((state) => state.link.text);
  const go = useStore((state) => state.go);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What was typed in the box that the build drew, before its code was there.
    const typed = input.current?.value ?? '';
    if (typed !== useStore.getState().link.text) go({ text: typed });
  }, [go]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t('text.label')}
      </label>
      <SearchInput
        id={id}
        input={input}
        value={text}
        onType={(typed) => go({ text: typed })}
        clearLabel={t('text.clear')}
        maxLength={100}
        placeholder={t('text.hint')}
      />
    </div>
  );
}
