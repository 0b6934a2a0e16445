import { useEffect, useRef } from 'react';
import { Search, X } from 'lucide-react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import styles from './TextFilter.module.css';

/** Looks for words in the list. What is typed stays on the device, in the part after '#'. */
export function TextFilter() {
  const { t } = useTranslation('explore');
  const text = useStore((state) => state.link.text);
  const go = useStore((state) => state.go);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What was typed in the box that the build drew, before its code was there.
    const typed = input.current?.value ?? '';
    if (typed !== useStore.getState().link.text) go({ text: typed });
  }, [go]);
  return (
    <SearchField className={styles.field!} value={text} onChange={(value) => go({ text: value })}>
      <Label className={styles.label}>{t('text.label')}</Label>
      <div className={styles.box}>
        <Search aria-hidden size={18} className={styles.icon} />
        <Input ref={input} className={styles.input!} maxLength={100} placeholder={t('text.hint')} />
        <Button className={styles.clear!} aria-label={t('text.clear')}>
          <X aria-hidden size={16} />
        </Button>
      </div>
    </SearchField>
  );
}
