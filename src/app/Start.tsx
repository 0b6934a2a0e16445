import { SearchBox } from '../features/search/SearchBox';
import { StartView } from '../features/start/StartView';

/** The opening view with the one search box, which stands in it in place of the header. */
export function Start() {
  return <StartView search={<SearchBox />} />;
}
