import { Search, X } from 'lucide-react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  Autocomplete,
  Button,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FileTrouble } from '../Trouble';
import { useStore } from '../../store';
import type { Findable } from './findable';
import { FoundOption } from './FoundOption';
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
  const { index, complete, codeMissing, prepare } = usePlaceIndex(sought);
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
  const { press } = enter;
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
      <Autocomplete
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed);
          enter.forget();
        }}
        // Enter opens the first of the finished list; pointing at the first of half a list would not.
        disableAutoFocusFirst
      >
        <SearchField aria-label={label} className={styles.field ?? ''}>
          <Search aria-hidden className={styles.glass} size={18} />
          <Input
            ref={input}
            className={styles.input ?? ''}
            placeholder={label}
            onKeyDown={enter.onKeyDown}
            autoCorrect="off"
            spellCheck="false"
            enterKeyHint="search"
          />
          {text !== '' && (
            <Button className={styles.clear ?? ''} aria-label={t('clear')}>
              <X aria-hidden size={16} />
            </Button>
          )}
        </SearchField>
        {open && (
          <div className={styles.popover}>
            <Found answer={answer} sought={sought} onChoose={choose} />
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
      </Autocomplete>
      {gazetteer.state === 'failed' && (
        <div className={styles.trouble}>
          <FileTrouble files={['gazetteer']} />
        </div>
      )}
    </div>
  );
}

interface FoundProps extends Pick<Props, 'sought' | 'onChoose'> {
  readonly answer: Answer;
}

/** What was found, by group. Drawn again only for another answer: it is long beside a press. */
const Found = memo(function Found({ answer, sought, onChoose }: FoundProps) {
  const { t } = useTranslation('search');
  return (
    <ListBox<Answer['groups'][number]>
      className={styles.list ?? ''}
      aria-label={t('resultsLabel')}
      items={answer.groups}
      renderEmptyState={() => null}
    >
      {({ group, matches }) => (
        <ListBoxSection id={group}>
          <Header className={styles.group ?? ''}>
            {t(sought === 'points' && group === 'councils' ? 'councilsAlone' : `groups.${group}`)}
          </Header>
          {matches.map((match) => (
            <FoundOption key={match.found.id} match={match} onChoose={onChoose} />
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
});
