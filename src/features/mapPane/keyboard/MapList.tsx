import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../store';
import { itemWords, type WordsContext } from './itemWords';
import { KeysHelp } from './KeysHelp';
import { holds, nearestItem } from './mapItems';
import styles from './MapKeys.module.css';
import type { MapKeysProps } from './MapKeys';
import { MapMark } from './MapMark';
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
  const [group, setGroup] = useState<ItemGroup>(layer ? 'areas' : 'pioneers');
  const [at, setAt] = useState<string | null>(null);
  const [opened, setOpened] = useState(NOTHING_OPENED);
  const [helping, setHelping] = useState(false);
  const [focused, setFocused] = useState(false);
  const items = useMapItems(map, core, { layer, certainty, level }, group, opened);
  const context: WordsContext = { core, layer: level?.layer ?? layer, language, t };
  const groupName = t(`groups.${level && group === 'areas' ? 'neighbourhoods' : group}`);
  useMapFocus(container, list);
  const hush = useCameraTold(list, context);

  const kept = at === null ? -1 : items.findIndex((item) => holds(item, at));
  const index = kept === -1 ? items.findIndex((item) => item === startOf(items, map)) : kept;
  const present = items[index] ?? null;
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

/** What is open is where one is; else what is nearest to the middle of the screen. */
function startOf(
  items: ReturnType<typeof useMapItems>,
  map: MapKeysProps['map'],
): ReturnType<typeof nearestItem> {
  const { selected } = useStore.getState().link;
  const open = items.find((item) =>
    item.kind === 'area'
      ? selected?.kind === 'area' && item.area.code === selected.code
      : item.kind === 'neighbourhood'
        ? selected?.kind === 'area' && item.key === selected.neighbourhood
        : selected?.kind === 'organisation' &&
          item.sites.some(({ organisationId }) => organisationId === selected.id),
  );
  const { longitude, latitude } = map.getCamera();
  return open ?? nearestItem(items, [longitude, latitude]);
}
