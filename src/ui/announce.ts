const ID = 'said';

/**
 * Says something once to those who do not see the page, when the screen reader has nothing else to
 * say. The one place of the page for what nobody presses a button to hear; what stands on the screen
 * and changes there is its own `role="status"`.
 */
export function announce(words: string): void {
  const line = document.createElement('p');
  line.textContent = words;
  // A new line is read even where it says what the last one said.
  openAnnouncer().replaceChildren(line);
}

/** Readers listen only to a region that was there before its words. */
export function openAnnouncer(): HTMLElement {
  const there = document.getElementById(ID);
  if (there) return there;
  const region = document.createElement('div');
  region.id = ID;
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}
