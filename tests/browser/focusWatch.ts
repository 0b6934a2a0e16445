/** What the walk by keyboard asks of a page. Runs in the page, before its own code. */
export interface FocusedControl {
  readonly name: string;
  /** The same for all controls that are made alike: one row of a list stands for its others. */
  readonly kind: string;
  /** Leaves the page, for another site, a new tab or the mail program. */
  readonly leadsOut: boolean;
  readonly inDialog: boolean;
  readonly inHeader: boolean;
  /** Stands beside open details, and is walked where none are open. */
  readonly besideDetails: boolean;
  /** Keys that press it. */
  readonly keys: readonly string[];
}

export interface FocusWatch {
  /** Whether the view is there: its parts and figures arrive one after the other. */
  readonly isOpen: () => boolean;
  /** Resolves once the page has stood still for a while. */
  readonly still: () => Promise<void>;
  /**
   * What has the focus; null where the page itself has it. Of a list of which each kind of control
   * was pressed already, the last control gets it, so that the walk is soon past its other rows.
   */
  readonly control: (pressed: readonly string[]) => FocusedControl | null;
  /** Whether something has the focus once the page has drawn what was asked. */
  readonly stays: () => Promise<boolean>;
  /** Puts the state of the address back, if it has changed, and the focus on the control. */
  readonly restore: (kind: string) => Promise<void>;
}

declare global {
  interface Window {
    focusWatch: FocusWatch;
  }
}

export function watchFocus(): void {
  // Both would wait for a hand.
  window.print = () => undefined;
  window.confirm = () => true;
  const CONTROLS = 'a[href], button, input, summary, select';
  const begun = window.location.href;
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const focused = (): Element | null =>
    document.activeElement === document.body ? null : document.activeElement;

  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    const words = element.getAttribute('aria-label') ?? (label || element.textContent);
    return (words || element.tagName).replaceAll(/\s+/g, ' ').trim().slice(0, 60);
  };
  const kindOf = (element: Element): string => {
    const row = element.closest('li, tr, [role="row"], [role="option"]');
    const list = row?.parentElement;
    return list && list.childElementCount > 3
      ? `${list.className} ${element.tagName}.${element.getAttribute('class')}`
      : `${element.tagName} ${nameOf(element)}`;
  };
  const isBeside = (details: Element | null, element: Element): boolean =>
    details !== null && !details.contains(element);
  const passList = (pressed: ReadonlySet<string>): void => {
    const list = focused()?.closest('li, tr, [role="row"]')?.parentElement;
    const controls = [...(list?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
    if (controls.every((control) => pressed.has(kindOf(control)))) controls.at(-1)?.focus();
  };
  const keysOf = (element: Element): readonly string[] => {
    if (element instanceof HTMLInputElement) {
      if (element.type === 'range') return ['ArrowRight'];
      // Opens a picker of the browser's own, which no key of a test closes.
      if (element.type === 'color') return [];
      return element.type === 'checkbox' || element.type === 'radio' ? ['Space'] : ['Enter'];
    }
    return ['Enter'];
  };
  const leadsOut = (element: Element): boolean =>
    element instanceof HTMLIFrameElement ||
    (element instanceof HTMLAnchorElement &&
      (element.target === '_blank' || element.pathname !== window.location.pathname));

  const STILL_MS = 500;

  window.focusWatch = {
    isOpen: () => document.querySelectorAll('main :is(a[href], button, input)').length > 6,
    async still() {
      let changed = performance.now();
      const watch = new MutationObserver(() => (changed = performance.now()));
      watch.observe(document.body, { subtree: true, childList: true });
      while (performance.now() - changed < STILL_MS) await frame();
      watch.disconnect();
    },
    control(pressed) {
      passList(new Set(pressed));
      const element = focused();
      return (
        element && {
          name: nameOf(element),
          kind: kindOf(element),
          leadsOut: leadsOut(element),
          inDialog: element.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null,
          besideDetails: isBeside(document.querySelector('main > aside'), element),
          inHeader: element.closest('body header:has(nav)') !== null,
          keys: keysOf(element),
        }
      );
    },
    async stays() {
      // What is drawn in the same breath takes two frames; a part that is fetched may take longer.
      await frame();
      await frame();
      const end = performance.now() + 1500;
      while (focused() === null && performance.now() < end) await frame();
      return focused() !== null;
    },
    async restore(kind) {
      if (window.location.href === begun) return;
      window.history.replaceState(null, '', begun);
      window.dispatchEvent(new PopStateEvent('popstate'));
      const again = (): HTMLElement | undefined =>
        [...document.querySelectorAll<HTMLElement>(CONTROLS)].find(
          (element) => kindOf(element) === kind && element.getClientRects().length > 0,
        );
      await frame();
      // A view that opens anew may take longer than one of its controls.
      const opened = performance.now() + 10_000;
      while (!window.focusWatch.isOpen() && performance.now() < opened) await frame();
      const end = performance.now() + 800;
      const isBusy = (): boolean => document.querySelector('#picture[aria-busy]') !== null;
      while ((!again() || isBusy()) && performance.now() < end) await frame();
      again()?.focus();
    },
  };
}
