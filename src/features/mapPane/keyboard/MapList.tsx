import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../store';
import { itemWords, type WordsContext } from './itemWords';
import { KeysHelp } from './KeysHelp';
import styles from './MapKeys.module.css';
import type { MapKeysProps } from './MapKeys';
import { MapMark } from './MapMark';
import { presentItem, type ReaderPlace } from './presentItem';
import { useCameraTold } from './useCameraTold';
import { useListKeys } from './useListKeys';
import { useMapFocus } from './useMapFocus';
import { useMapItems, type ItemGroup } from './useMapItems';

/** Options drawn to each side of the present one: a reader that looks around finds its neighbours. */
const AROUND = 5;
const NOTHING_OPENED: ReadonlySet<string> = new Set();

/**
 * What the map holds, as a list with one stop of the Tab key. The whole country is in it, whatever
 * the screen shows; where districts are open, the neighbourhoods around. The present option is drawn with a ring and is what a screen reader reads.
 */
export function MapList({ map, core, layer, certainty, level, container }: MapKeysProps) {
  const { t } = useTranslation(['mapKeys', 'map', 'domain']);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const language = useStore((state) => state.link.language);
  const selected = useStore((state) => state.link.selected);
  const [group, setGroup] = useState<ItemGroup>(layer ? 'areas' : 'pioneers');
  const [at, setAt] = useState<ReaderPlace | null>(null);
  const [opened, setOpened] = useState(NOTHING_OPENED);
  const [helping, setHelping] = useState(false);
  const [focused, setFocused] = useState(false);
  const items = useMapItems(map, core, { layer, certainty, level }, group, opened);
  const context: WordsContext = { core, layer: level?.layer ?? layer, language, t };
  const groupName = t(`groups.${level && group === 'areas' ? 'neighbourhoods' : group}`);
  useMapFocus(container, list);
  const hush = useCameraTold(list, context);

  const { longitude, latitude } = map.getCamera();
  const present = presentItem(items, at, selected, [longitude, latitude]);
  const index = present ? items.indexOf(present) : -1;
  const onKeyDown = useListKeys(
    { map, container, items, index, context, hush },
    {
      goTo: setAt,
      open: setOpened,
      changeGroup: () => setGroup(group === 'areas' ? 'pioneers' : 'areas'),
      help: () => setHelping(true),
    },
  );

  const hovered = focused ? present : null;
  useEffect(() => {
    if (!hovered) return undefined;
    if (hovered.kind === 'area') map.setHovered(hovered.area.code);
    else if (hovered.kind === 'neighbourhood') map.setHoveredNeighbourhood(hovered.key);
    else map.setHoveredSite(hovered.sites.length === 1 ? hovered.key : null);
    return () => {
      map.setHovered(null);
      map.setHoveredNeighbourhood(null);
      map.setHoveredSite(null);
    };
  }, [map, hovered]);

  const first = Math.max(0, index - AROUND);
  return (
    <div
      className={styles.over}
      onFocus={() => setFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false);
      }}
    >
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={t('label', { group: groupName })}
        aria-activedescendant={present ? `${id}${index}` : undefined}
        className={styles.over}
        onKeyDown={onKeyDown}
      >
        <div role="group" aria-label={groupName} className="visually-hidden">
          {items.slice(first, index + AROUND + 1).map((item, step) => (
            <div
              key={item.key}
              id={`${id}${first + step}`}
              role="option"
              aria-selected={item === present}
              aria-posinset={first + step + 1}
              aria-setsize={items.length}
            >
              {itemWords(item, context)}
            </div>
          ))}
        </div>
      </div>
      {focused && present && <MapMark map={map} position={present.position} look="ring" />}
      {(focused || helping) && (
        <div className={styles.caption}>
          <span aria-hidden>{present ? itemWords(present, context) : t('nothing')}</span>
          <KeysHelp isOpen={helping} onOpenChange={setHelping} />
        </div>
      )}
    </div>
  );
}
