/** The folder of what is published as Open Referral, and what it lists. */
export const OPEN_REFERRAL = 'open-referral';

export const LISTS = ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const;
export type List = (typeof LISTS)[number];

/** A page of a list, for hosts that cannot answer `?page=2`. Pages count from 1. */
export function pagePath(list: List, page: number | string): string {
  return `${list}/pages/${page}`;
}
