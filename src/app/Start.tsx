import { Suspense } from 'react';
import { SearchBox } from '../features/search/SearchBox';
import { StartView } from '../features/start/StartView';
import { onDemand } from '../ui/onDemand';

const WalkOffer = onDemand(() =>
  import('../features/walk/WalkOffer').then((code) => code.WalkOffer),
);

/** The opening view with the one search box, which stands in it in place of the header. */
export function Start() {
  return (
    <StartView
      search={<SearchBox />}
      walks={
        <Suspense fallback={null}>
          <WalkOffer />
        </Suspense>
      }
    />
  );
}
