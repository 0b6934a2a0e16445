import { addMessages, i18n } from '../i18n';
import { titles } from '../i18n/en/titles';
import { useStore, valueOf, viewHas, type LinkState } from '../store';
import { selectAreas } from '../store/selectors/areas';
import { selectIndicators } from '../store/selectors/indicators';
import { stateWords } from '../store/selectors/stateWords';
import { announce } from '../ui/announce';

addMessages({ titles });

/**
 * Says what a change of the link brought, where nothing on the screen says it by itself: another
 * view, map or table, another layer of the map, how many areas are left. What is asked (a sector, a
 * distance) is answered by the summary of the view, which is read when it changes, as are the counts
 * of lists and tables.
 * @returns a function that stops it
 */
export function sayChanges(): () => void {
  const t = i18n.getFixedT(null, ['domain', 'titles'] as const);
  return useStore.subscribe((state, { link: before }) => {
    const { link, data } = state;
    const core = valueOf(data.core);
    if (link === before || !core) return;
    if (isElsewhere(link, before)) {
      const names = { core, indicators: selectIndicators({ data }) };
      // What is selected has a part of its own, which takes the focus.
      announce(stateWords(besideSelection(link), names, t).title);
    } else if (isNarrowedUnsaid(link, before)) {
      announce(t('titles:areasShown', { count: selectAreas(state).length }));
    }
  });
}

function isElsewhere(link: LinkState, before: LinkState): boolean {
  return (
    link.view !== before.view ||
    link.show !== before.show ||
    link.gapLayer !== before.gapLayer ||
    link.rows !== before.rows ||
    link.indicatorId !== before.indicatorId
  );
}

/** A page is about what is selected; elsewhere that stands beside. */
function besideSelection(link: LinkState): LinkState {
  return viewHas(link.view, { layout: 'reading' }) ? link : { ...link, selected: null };
}

/** The panel of need lists the two ends of all areas, and no count. */
function isNarrowedUnsaid(link: LinkState, before: LinkState): boolean {
  const narrowed = link.facets !== before.facets || link.inside !== before.inside;
  return narrowed && link.show === 'map' && viewHas(link.view, { colours: 'need' });
}
