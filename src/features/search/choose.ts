import { DEFAULT_SCENARIO, OVERALL, type Area } from '../../domain';
import {
  AFRESH,
  FRAMED_VIEWS,
  NEAR_RADIUS_KM,
  NO_FACETS,
  viewHas,
  type LinkState,
} from '../../store';
import { isPlace, type Findable, type Opens, type Place } from '../../parts/find/findable';

/** What choosing something changes in the link. What was typed is never part of it. */
export function linkChangeFor(
  found: Findable,
  areas: readonly Area[],
  link: LinkState,
): Partial<LinkState> {
  return isPlace(found)
    ? placeChange(found, areas, link)
    : { ...afresh(link), ...subjectChange(found.opens) };
}

function placeChange(place: Place, areas: readonly Area[], link: LinkState): Partial<LinkState> {
  // A page to read has no map and no details beside it: what is found opens a page of its own.
  const onPage = viewHas(link.view, { layout: 'reading' });
  switch (place.kind) {
    case 'council':
      return {
        ...(onPage && { view: 'area' as const }),
        selected: { kind: 'area', code: place.code },
      };
    case 'county':
    case 'combined-authority':
    case 'region':
    case 'nation': {
      // A page to read has no list and no map that could be kept to a place.
      const view = FRAMED_VIEWS.find((other) => other === link.view) ?? 'explore';
      return { view, show: mapOrTable(link), inside: place.code, near: null, selected: null };
    }
    case 'organisation':
      return {
        ...(onPage && { view: 'organisation' as const }),
        selected: { kind: 'organisation', id: place.code },
      };
    case 'town':
    case 'neighbourhood':
    case 'postcode-district':
    case 'postcode-sector': {
      const area = place.areaIndex === null ? undefined : areas[place.areaIndex];
      if (onPage && area) return { view: 'area', selected: { kind: 'area', code: area.code } };
      return {
        ...(onPage && { view: 'explore' as const }),
        ...(place.position && {
          near: { position: place.position, radiusKm: NEAR_RADIUS_KM.default },
        }),
        ...(area && {
          selected: {
            kind: 'area',
            code: area.code,
            ...(place.kind === 'neighbourhood' && { neighbourhood: place.code }),
          },
        }),
      };
    }
  }
}

function subjectChange(opens: Opens): Partial<LinkState> {
  switch (opens.kind) {
    case 'services':
      return {
        view: 'explore',
        facets: {
          ...NO_FACETS,
          sector: opens.sector === null ? [] : [opens.sector],
          practice: opens.practice === null ? [] : [opens.practice],
        },
      };
    case 'figure':
      return { view: 'need', indicatorId: opens.indicatorId };
    case 'question':
      return {
        view: 'gaps',
        facets: { ...NO_FACETS, nation: opens.nations },
        scenario: {
          ...DEFAULT_SCENARIO,
          sector: opens.sector ?? OVERALL,
          practice: opens.practice,
          weights:
            opens.indicatorIds.length === 0
              ? null
              : Object.fromEntries(opens.indicatorIds.map((id) => [id, 1])),
        },
      };
  }
}

/** A subject is a new question: what was filtered before would only hide its answer. */
function afresh(link: LinkState): Partial<LinkState> {
  return {
    show: mapOrTable(link),
    facets: NO_FACETS,
    text: '',
    near: null,
    inside: null,
    selected: null,
    ...AFRESH,
  };
}

function mapOrTable({ show }: LinkState): LinkState['show'] {
  return show === 'compare' ? 'map' : show;
}
