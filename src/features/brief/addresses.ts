import { DEFAULT_LINK, type LinkState } from '../../store';
import { formatLink } from '../../store/url';
import type { AddressOf } from './writers';

/** The address of the brief, with what it is of and nothing else that a visit has gathered. */
export function briefAddress({ selected, scenario, language }: LinkState): string {
  return pageOf({ view: 'brief', selected, scenario, language });
}

/** Where what a copied brief mentions is opened: pages of the map, and the web. */
export function addressOf(language: LinkState['language']): AddressOf {
  return (mention) => {
    switch (mention.kind) {
      case 'web':
        return mention.address;
      case 'organisation':
        return pageOf({
          view: 'organisation',
          selected: { kind: 'organisation', id: mention.id },
          language,
        });
      case 'area':
        return pageOf({ view: 'area', selected: { kind: 'area', code: mention.code }, language });
      case 'english':
        return null;
    }
  };
}

function pageOf(state: Partial<LinkState>): string {
  const address = new URL(window.location.href);
  address.hash = formatLink({ ...DEFAULT_LINK, ...state });
  return address.href;
}
