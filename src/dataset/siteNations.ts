import { NATIONS } from '../domain';

/** Where a site works: one nation, or more than one at once. */
export const SITE_NATIONS = [...NATIONS, 'united-kingdom', 'england-and-wales'] as const;
