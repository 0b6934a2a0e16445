import type { LinkState } from '../store/linkState';
import { factsOf } from '../store/views';

/**
 * A frame that opens on an area is about it: where it is about pioneers, those of the area are
 * counted, listed and drawn, not those of the whole country. A link that says where to look, or
 * colours areas, keeps what is around.
 */
export function aboutPlace(opened: LinkState): LinkState {
  const { view, selected, inside, near } = opened;
  const isOfPioneers = factsOf(view).table === 'pioneers';
  if (!isOfPioneers || selected?.kind !== 'area' || inside !== null || near !== null) return opened;
  return { ...opened, inside: selected.code };
}
