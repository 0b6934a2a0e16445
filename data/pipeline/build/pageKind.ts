import { hostOf, isBelow } from '../../../src/dataset/host';
import type { PageKind } from '../../../src/domain';

/**
 * Whose page a record was compared with: the organisation's own (the host of its address, or one
 * below or above it), a public body's, or somebody else's. Null where there is no page.
 *
 * @param publicHosts such as gov.uk, each with all below it
 */
export function pageKindOf(
  page: string | null,
  ownAddress: string | null,
  publicHosts: readonly string[],
): PageKind | null {
  const host = page === null ? null : hostOf(page);
  if (host === null) return null;
  const own = ownAddress === null ? null : hostOf(ownAddress);
  if (own !== null && (isBelow(host, own) || isBelow(own, host))) return 'own';
  return publicHosts.some((suffix) => isBelow(host, suffix)) ? 'public-body' : 'other';
}
