import { Search, X } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
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
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { linkChangeFor } from './choose';
import type { Findable } from './findable';
import { FoundOption } from './FoundOption';
import type { Answer } from './placeIndex';
import styles from './SearchBox.module.css';
import { SearchStatus } from './SearchStatus';
import { useEnter } from './useEnter';
import { usePlaceIndex } from './usePlaceIndex';
import './messages';

const NOTHING: Answer = { groups: [], outside: [] };

/**
 * The one search box: places of every size, postcodes, organisations, practices, sectors, topics,
 * official codes. What is typed stays here, in the component: it reaches neither the link nor any server.
 * The list lies under the box and hides nothing: a combo box would hide the rest of the page from
 * screen readers while what it hides can still take the focus.
 */
export function SearchBox() {
  const { t } = useTranslation('search');
  const [text, setText] = useState('');
  const [inUse, setInUse] = useState(false);
  const { index, complete, codeMissing, prepare } = usePlaceIndex();
  const areas = useStore((state) => valueOf(state.data.core)?.areas);
  const gazetteer = useStore((state) => state.data.gazetteer);
  const go = useStore((state) => state.go);

  const { groups, outside } = useMemo(
    // `complete` is named because the same index finds more once the gazetteer has joined it.
    () => (index && (complete || text) ? index.search(text) : NOTHING),
    [index, text, complete],
  );
  const choose = useCallback(
    (found: Findable): void => {
      setText('');
      go(linkChangeFor(found, areas ?? [], useStore.getState().link));
    },
    [go, areas],
  );
  // Where a Crown dependency was meant, the sentence about it is the answer.
  const best = outside.length === 0 ? groups[0]?.matches[0]?.found : undefined;
  const failed = codeMissing || (index !== null && gazetteer.state === 'failed');
  const enter = useEnter({ best, complete, failed }, choose);

  const open = inUse && text.trim() !== '';

  return (
    <div
      className={styles.search}
      onFocus={() => {
        prepare();
        setInUse(true);
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
        <SearchField aria-label={t('label')} className={styles.field ?? ''}>
          <Search aria-hidden className={styles.glass} size={18} />
          <Input
            className={styles.input ?? ''}
            placeholder={t('label')}
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
            <ListBox<(typeof groups)[number]>
              className={styles.list ?? ''}
              aria-label={t('resultsLabel')}
              items={groups}
              renderEmptyState={() => null}
            >
              {({ group, matches }) => (
                <ListBoxSection id={group}>
                  <Header className={styles.group ?? ''}>{t(`groups.${group}`)}</Header>
                  {matches.map((match) => (
                    <FoundOption key={match.found.id} match={match} onChoose={choose} />
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
            <SearchStatus
              text={text}
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
