import { QUALITIES, type DetailData } from '../../domain';
import type { LinkState } from '../link';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { remember } from './remember';

/** What the studies of each organisation are about, by its id; those without a study are not there. */
export type Studied = ReadonlyMap<string, ReadonlySet<string>>;

/** What is studied of whom; null until the words of the cards are there, which hold the studies. */
export function studiedOf({ data }: Pick<Store, 'data'>): Studied | null {
  const details = valueOf(data.details);
  return details && readStudied(details);
}

/** Whether the link asks for what studies are about, in words that the tables know. */
export function asksForStudies({ facets }: Pick<LinkState, 'facets'>): boolean {
  return QUALITIES.some((quality) => facets.quality.includes(quality));
}

const readStudied = remember(
  ({ details }: DetailData): Studied =>
    new Map(
      details
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ id, evidence }) => [id, new Set(evidence.flatMap(({ qualities }) => qualities))]),
    ),
);
