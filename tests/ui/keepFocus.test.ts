// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, openAnnouncer } from '../../src/ui/announce';
import { keepFocus } from '../../src/ui/keepFocus';

let stop: () => void;

beforeEach(() => {
  // Nothing has a box without a screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  stop = keepFocus();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const get = (id: string): HTMLElement => document.getElementById(id)!;

const frames = (): Promise<unknown> =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

it('goes to the nearest thing around it that is left', async () => {
  show('<main id="panel" tabindex="-1"><section id="near" tabindex="-1"><p><button id="b">');
  get('b').focus();
  get('b').parentElement!.remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('near')));
});

it('knows of a focus that was there before it, and of one that is kept from it', async () => {
  show('<main id="panel" tabindex="-1"><p id="p"><button id="b"></button><button id="c">');
  stop();
  get('b').focus();
  stop = keepFocus();
  get('b').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('panel')));
  get('p').addEventListener('focusin', (event) => event.stopPropagation());
  get('c').focus();
  get('p').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('panel')));
});

it('goes to the main part where all around it is gone', async () => {
  show('<main id="m"></main><div id="over" tabindex="-1"><button id="b">');
  get('b').focus();
  get('over').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('m')));
});

it('leaves it where somebody else has put it, and where a click gave it to nothing', async () => {
  show('<main id="m"></main><button id="a"></button><button id="b"></button>');
  get('b').focus();
  get('b').remove();
  get('a').focus();
  await frames();
  expect(document.activeElement).toBe(get('a'));
  get('m').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  get('a').remove();
  await frames();
  expect(document.activeElement).toBe(document.body);
});

it('leaves whoever is in the page around a frame there, and serves who is in the frame', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  show('<main id="m"></main><button id="a"></button><button id="b"></button>');
  get('a').focus();
  get('a').remove();
  await frames();
  expect(document.activeElement).toBe(document.body);
  hasFocus.mockReturnValue(true);
  get('b').focus();
  get('b').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('m')));
});

it('says words in one polite region, the same words again as new ones', () => {
  const region = openAnnouncer();
  expect(region.getAttribute('role')).toBe('status');
  announce('Need');
  const first = region.firstElementChild;
  announce('Need');
  expect(region.textContent).toBe('Need');
  expect(region.firstElementChild).not.toBe(first);
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});
