import { Search, X } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxSection,
  Popover,
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

/**
 * The one search box: councils, regions, towns, neighbourhoods, postcodes, organisations, official
 * codes. What is typed stays here, in the component: it reaches neither the link nor any server.
 */
export function SearchBox() {
  const { t } = useTranslation('search');
  const [text, setText] = useState('');
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

  return (
    <div className={styles.search} onFocus={prepare}>
      <ComboBox
        className={styles.box ?? ''}
        inputValue={text}
        onInputChange={setText}
        items={groups}
        menuTrigger="input"
        allowsEmptyCollection={text.trim() !== ''}
        allowsCustomValue
      >
        <Label className="visually-hidden">{t('label')}</Label>
        <div className={styles.field}>
          <Search aria-hidden className={styles.glass} size={18} />
          <Input
            className={styles.input ?? ''}
            placeholder={t('label')}
            onKeyDown={chooseBest}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
            enterKeyHint="search"
          />
          {text !== '' && (
            <Button
              slot={null}
              className={styles.clear ?? ''}
              aria-label={t('clear')}
              onPress={() => setText('')}
            >
              <X aria-hidden size={16} />
            </Button>
          )}
        </div>
        <Popover className={styles.popover ?? ''} offset={4} placement="bottom start">
          <ListBox<(typeof groups)[number]>
            className={styles.list ?? ''}
            aria-label={t('resultsLabel')}
            renderEmptyState={() => <SearchStatus text={text} complete={complete} empty />}
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
          {groups.length > 0 && <SearchStatus text={text} complete={complete} />}
        </Popover>
      </ComboBox>
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
