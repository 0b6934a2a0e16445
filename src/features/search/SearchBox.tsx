import { Search, X } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
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
import { useStore, valueOf } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import { linkChangeFor } from './choose';
import type { Place } from './place';
import { PlaceOption } from './PlaceOption';
import styles from './SearchBox.module.css';
import { SearchStatus } from './SearchStatus';
import { usePlaceIndex } from './usePlaceIndex';
import './messages';

/**
 * The one search box: councils, regions, towns, neighbourhoods, postcodes, organisations, official
 * codes. What is typed stays here, in the component: it reaches neither the link nor any server.
 * The list lies under the box and hides nothing: a combo box would hide the rest of the page from
 * screen readers while what it hides can still take the focus.
 */
export function SearchBox() {
  const { t } = useTranslation('search');
  const [text, setText] = useState('');
  const [inUse, setInUse] = useState(false);
  const { index, complete, prepare } = usePlaceIndex();
  const areas = useStore((state) => valueOf(state.data.core)?.areas);
  const gazetteer = useStore((state) => state.data.gazetteer);
  const go = useStore((state) => state.go);
  const retry = useStore((state) => state.retry);

  const groups = useMemo(
    // `complete` is named because the same index finds more once the gazetteer has joined it.
    () => (index && (complete || text) ? index.search(text) : []),
    [index, text, complete],
  );
  const choose = (place: Place): void => {
    setText('');
    go(linkChangeFor(place, areas ?? []));
  };
  const chooseBest = (event: KeyboardEvent<HTMLInputElement>): void => {
    const pointedAt = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || pointedAt) return;
    const best = groups[0]?.matches[0]?.place;
    if (best) choose(best);
  };

  const open = inUse && text.trim() !== '';

  return (
    <div
      className={styles.search}
      onFocus={() => {
        prepare();
        setInUse(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setInUse(false);
      }}
    >
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={t('label')} className={styles.field ?? ''}>
          <Search aria-hidden className={styles.glass} size={18} />
          <Input
            className={styles.input ?? ''}
            placeholder={t('label')}
            onKeyDown={chooseBest}
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
                    <PlaceOption
                      key={match.place.id}
                      match={match}
                      area={areas?.[match.place.areaIndex ?? -1]}
                      onChoose={choose}
                    />
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
            <SearchStatus text={text} complete={complete} empty={groups.length === 0} />
          </div>
        )}
      </Autocomplete>
      {gazetteer.state === 'failed' && (
        <div className={styles.trouble}>
          <DataTrouble
            file={gazetteer.file}
            problem={gazetteer.problem}
            onRetry={() => retry('gazetteer')}
          />
        </div>
      )}
    </div>
  );
}
