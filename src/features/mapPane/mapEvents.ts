import type { MapEvents, PpsMap } from '../../map/PpsMap';
import { useStore } from '../../store';
import type { Focus } from '../../store/focusSlice';
import { placePicked } from './picking';

/** What happens on the map, told to the store. */
export function mapEvents(map: () => PpsMap | null): MapEvents {
  const { getState } = useStore;
  let home: string | null = null;

  return {
    onHoverArea: (code) => rest('area', code === null ? null : { kind: 'area', code }),
    onHoverNeighbourhood: (code) =>
      rest('neighbourhood', code === null ? null : { kind: 'neighbourhood', code }),
    onHoverSite: (siteId) => {
      const id = siteId === null ? null : organisationOf(siteId);
      rest('organisation', id === null ? null : { kind: 'organisation', id });
    },
    onSelectNeighbourhood: (neighbourhood, code) =>
      getState().go({ selected: { kind: 'area', code, neighbourhood } }),
    onSelectArea: (code) => getState().go({ selected: { kind: 'area', code } }),
    onClickPosition: (position) => {
      if (!placePicked(position)) getState().go({ selected: null });
    },
    onSelectSites: (siteIds) => {
      const organisationIds = new Set(siteIds.flatMap((siteId) => organisationOf(siteId) ?? []));
      const [only] = organisationIds;
      // Several organisations at one point were spread: the next click says which.
      if (only && organisationIds.size === 1) {
        getState().go({ selected: { kind: 'organisation', id: only } });
      }
    },
    onCameraIdle: ({ longitude, latitude, zoom }) => {
      const camera = {
        position: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))] as const,
        zoom: Number(zoom.toFixed(2)),
      };
      // Where the map begins by itself is not worth a link: it fits every screen anew.
      home ??= JSON.stringify(camera);
      const before = getState().link.camera;
      const next = JSON.stringify(camera) === home && !before ? null : camera;
      if (JSON.stringify(next) !== JSON.stringify(before)) getState().go({ camera: next });
    },
    onNeedDetail: () => getState().load('boundariesDetail'),
    onError: (message) => {
      // A picture that fails to draw is shown by its absence; the reason is for whoever debugs it.
      map()?.resize();
      globalThis.reportError(new Error(message));
    },
  };
}

/** Leaving one thing does not leave what the pointer has already come to. */
function rest(kind: Focus['kind'], on: Focus | null): void {
  const { focus, setFocus } = useStore.getState();
  if (on) setFocus(on);
  else if (focus?.kind === kind) setFocus(null);
}

function organisationOf(siteId: string): string | null {
  const { core } = useStore.getState().data;
  if (core.state !== 'ready') return null;
  return core.value.sites.find((site) => site.id === siteId)?.organisationId ?? null;
}
