import type { Evidence } from '../../domain';
import { OutsideLink } from './OutsideLink';

/** Where a study was read: our words for it, and the page where one was seen. */
export function StudySource({ study: { source, page } }: { readonly study: Evidence }) {
  return (
    <>
      <OutsideLink address={source} /> {page !== null && <OutsideLink address={page} />}
    </>
  );
}
