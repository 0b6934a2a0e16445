import { openAnnouncer } from '../ui/announce';
import { keepFocus } from '../ui/keepFocus';
import { followTitle } from './followTitle';
import { sayChanges } from './sayChanges';

/**
 * What goes along with the page and draws nothing of it: its title, the keyboard's place in it, and what is said of
 * its changes.
 * @param title stands in place of the title, as an embed may ask
 */
export function followPage(title = ''): void {
  followTitle(title);
  keepFocus();
  openAnnouncer();
  sayChanges();
}
