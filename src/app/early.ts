/*
 * Runs before anything is drawn, as a file of its own without imports: the policy lets no script stand
 * in the page. The build drew the opening view. Where the address asks for another state, its words
 * stay hidden until that is there. Words stand in the colours that the device prefers, where the
 * address leaves them open.
 */
const { hash, search } = window.location;
const { dataset } = document.documentElement;
const prefers = (query: string): boolean => window.matchMedia(query).matches;
if (hash.length > 1 || search.length > 1) dataset.asked = '';
if (!/\btheme=/.test(hash + search)) {
  if (prefers('(prefers-contrast: more)')) dataset.theme = 'contrast';
  else if (prefers('(prefers-color-scheme: dark)')) dataset.theme = 'dark';
}

// The box can be typed in before its code is there, which takes up what it finds (FindField). There as
// here, Enter is forgotten by who types on or leaves the box.
const drawnBox = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.closest('[data-drawn]') ? target : null;
document.addEventListener('keydown', ({ key, target }) => {
  const box = drawnBox(target);
  if (key === 'Enter' && box) box.dataset.entered = '';
});
for (const event of ['input', 'focusout'])
  document.addEventListener(event, ({ target }) => {
    delete drawnBox(target)?.dataset.entered;
  });

// A press as well: what is drawn cannot answer yet, and is pressed again once it can (takeOver).
document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>(
    '[data-drawn] :is(button, [type="checkbox"], [type="radio"])',
  );
  if (!button) return;
  button.dataset.pressed = '';
  // A box is ticked, and one of several chosen, by the press that is made again.
  event.preventDefault();
});
