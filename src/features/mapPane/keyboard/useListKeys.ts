import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { PpsMap } from '../../../map/PpsMap';
import { useStore } from '../../../store';
import { announce } from '../../../ui/announce';
import { isInView } from './inView';
import { itemNames, type WordsContext } from './itemWords';
import { jumpByLetters } from './jumpByLetters';
import { actionOf } from './keys';
import type { MapItem, PioneersItem } from './mapItems';
import { nearestInDirection } from './nearestInDirection';
import { endsOf } from './order';
import { placeOf, type ReaderPlace } from './presentItem';
import { useLetters } from './useLetters';

interface Place {
  readonly map: PpsMap;
  readonly container: RefObject<HTMLElement | null>;
  /** In order (inOrder). */
  readonly items: readonly MapItem[];
  /** Of the present item; -1 where there is none. */
  readonly index: number;
  readonly context: WordsContext;
  /** To be called before a move of the camera, with whether it need not be said. */
  readonly hush: (quiet: boolean) => void;
}

interface Effects {
  readonly goTo: (place: ReaderPlace) => void;
  readonly open: (siteIds: ReadonlySet<string>) => void;
  readonly changeGroup: () => void;
  readonly help: () => void;
}

/** What the keys do in the list on the map. */
export function useListKeys(
  { map, container, items, index, context, hush }: Place,
  effects: Effects,
): (event: KeyboardEvent) => void {
  const { t } = context;
  const letters = useLetters();
  const aimedZoom = useRef<number | null>(null);
  const atRest = useStore((state) => state.link.camera);
  useEffect(() => {
    // A move that another has cut short is written as well.
    if (!map.isMoving()) aimedZoom.current = null;
  }, [map, atRest]);
  const present = items[index];

  /** The reader reads the option that becomes the present one; where there is none it is said why. */
  const goTo = (next: number | null | undefined, why?: string): void => {
    const item = typeof next === 'number' ? items[next] : undefined;
    if (!item) {
      if (why !== undefined) announce(why);
      return;
    }
    effects.goTo(placeOf(item));
    if (container.current && !isInView(map, container.current, item.position)) {
      hush(true);
      map.flyTo({ position: item.position });
    }
  };
  const part = (item: PioneersItem): void => {
    const [first] = item.sites;
    if (first) effects.goTo({ key: first.siteId, district: null });
    if (item.partsAtZoom !== null) {
      hush(false);
      map.flyTo({ position: item.position, zoom: item.partsAtZoom });
      return;
    }
    effects.open(new Set(item.sites.map(({ siteId }) => siteId)));
    announce(t('opened', { count: item.sites.length }));
  };
  const zoom = (by: 1 | -1): void => {
    const { longitude, latitude, zoom: now } = map.getCamera();
    // While the map is on its way, each press counts from where it is going.
    aimedZoom.current = (aimedZoom.current ?? now) + by;
    hush(false);
    map.flyTo({
      position: present?.position ?? [longitude, latitude],
      zoom: aimedZoom.current,
    });
  };
  const open = (item: MapItem): void => {
    const { go } = useStore.getState();
    if (item.kind === 'area') go({ selected: { kind: 'area', code: item.area.code } });
    else if (item.kind === 'neighbourhood') {
      go({ selected: { kind: 'area', code: item.area.code, neighbourhood: item.key } });
    } else if (item.sites.length > 1) part(item);
    else if (item.sites[0]) {
      go({ selected: { kind: 'organisation', id: item.sites[0].organisationId } });
    }
  };

  return (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    if (action.kind !== 'letter') letters.forget();
    switch (action.kind) {
      case 'go':
        goTo(
          nearestInDirection(
            items.map(({ position }) => position),
            index,
            action.direction,
          ),
          t(`edge.${action.direction}`),
        );
        return;
      case 'end':
        goTo(endsOf(items)?.[action.which]);
        return;
      case 'step':
        goTo(index + action.by);
        return;
      case 'letter': {
        const typed = letters.add(action.letter, event.timeStamp);
        const names = items.map((item) => itemNames(item, context));
        goTo(jumpByLetters(names, index, typed), t('noName', { letters: typed }));
        return;
      }
      case 'zoom':
        zoom(action.by);
        return;
      case 'open':
        if (present) open(present);
        return;
      case 'group':
        effects.changeGroup();
        return;
      case 'help':
        effects.help();
    }
  };
}
