import { Cite } from './Cite';
import { CopyLink } from './CopyLink';
import { PrintPage } from './PrintPage';
import { PutOnSite } from './PutOnSite';
import { SavePicture } from './SavePicture';

/** A link, a citation, a picture, paper, a frame on another site. */
export function ShareWays() {
  return (
    <>
      <CopyLink />
      <Cite />
      <SavePicture />
      <PrintPage />
      <PutOnSite />
    </>
  );
}
