import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { FileTrouble } from '../Trouble';
import { useStore } from '../../store';
import { SearchInput } from '../../ui/SearchInput';
import type { Findable } from './findable';
import type { Listener } from './FoundList';
import type { Answer, Sought } from './placeIndex';
import styles from './FindField.module.css';
import { SearchStatus } from './SearchStatus';
import { useEnter } from './useEnter';
import { usePlaceIndex } from './usePlaceIndex';
import './messages';

const NOTHING: Answer = { groups: [], outside: [] };

interface Props {
  readonly label: string;
  readonly sought: Sought;
  /** Whether the list lies over what is below it, or moves it down. */
  readonly list: 'over' | 'between';
  readonly onChoose: (found: Findable) => void;
}

/**
 * A box that finds what is typed: places of every size, postcodes, official codes and, where they are
 * sought, organisations, practices, sectors and topics. What is typed stays here, in the component: it
 * reaches neither the link nor any server. The list lies under the box and hides nothing: a combo box
 * would hide the rest of the page from screen readers while what it hides can still take the focus.
 */
export function FindField({ label, sought, list, onChoose }: Props) {
  const { t } = useTranslation('search');
  const [text, setText] = useState('');
  const [inUse, setInUse] = useState(false);
  const { index, List, complete, codeMissing, prepare } = usePlaceIndex(sought);
  const gazetteer = useStore((state) => state.data.gazetteer);

  // What is typed is seen at once, and what it finds after it; or before a key that asks the list.
  const later = useDeferredValue(text);
  const [due, setDue] = useState('');
  const asked = due === text ? text : later;
  const answer = useMemo(
    // `complete` is named because the same index finds more once the gazetteer has joined it.
    () => (index && (complete || asked) ? index.search(asked) : NOTHING),
    [index, asked, complete],
  );
  const { groups, outside } = answer;
  const choose = useCallback(
    (found: Findable): void => {
      setText('');
      onChoose(found);
    },
    [onChoose],
  );
  // Where a Crown dependency was meant, the sentence about it is the answer.
  const best = outside.length === 0 ? groups[0]?.matches[0]?.found : undefined;
  const failed = codeMissing || (index !== null && gazetteer.state === 'failed');
  const enter = useEnter({ best, complete, failed }, choose);

  // What was typed, and Enter, in the box that the build drew, before its code was there.
  const input = useRef<HTMLInputElement>(null);
  const listener = useRef<Listener | null>(null);
  const { press, forget } = enter;
  const type = (typed: string): void => {
    setText(typed);
    forget();
  };
  useEffect(() => {
    const { current } = input;
    if (!current || (current.value === '' && current !== document.activeElement)) return;
    prepare();
    setInUse(current === document.activeElement);
    setText(current.value);
    if ('entered' in current.dataset) press();
    delete current.dataset.entered;
  }, [prepare, press]);

  const open = inUse && text.trim() !== '' && asked.trim() !== '';

  return (
    <div
      className={styles.search}
      data-list={list}
      onFocus={() => {
        prepare();
        setInUse(true);
      }}
      onKeyDownCapture={({ key }) => {
        const isTyped = key.length === 1;
        if (!isTyped && asked !== text) flushSync(() => setDue(text));
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setInUse(false);
        enter.forget();
      }}
    >
      <SearchInput
        aria-label={label}
        aria-autocomplete="list"
        input={input}
        value={text}
        // The list, where it is there, hears what is typed and tells it on.
        onType={(typed) => (listener.current?.onChange ?? type)(typed)}
        onKeyDown={(event) => {
          enter.onKeyDown(event);
          listener.current?.onKeyDown?.(event);
        }}
        onFocus={(event) => listener.current?.onFocus?.(event)}
        onBlur={(event) => listener.current?.onBlur?.(event)}
        onPointerDown={(event) => listener.current?.onPointerDown?.(event)}
        clearLabel={t('clear')}
        placeholder={label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        enterKeyHint="search"
      />
      {open && (
        <div className={styles.popover}>
          {List && (
            <List
              input={input}
              listener={listener}
              text={text}
              onType={type}
              answer={answer}
              sought={sought}
              onChoose={choose}
            />
          )}
          <SearchStatus
            text={asked}
            complete={complete}
            codeMissing={codeMissing}
            waiting={enter.waiting}
            empty={index !== null && groups.length === 0}
            outside={outside}
          />
        </div>
      )}
      {gazetteer.state === 'failed' && (
        <div className={styles.trouble}>
          <FileTrouble files={['gazetteer']} />
        </div>
      )}
    </div>
  );
}
