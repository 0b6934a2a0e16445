/*
 * Runs before all other code and behind the styles of the opening words, as a file of its own without
 * imports: the policy lets no script stand in the page. It knows from the build, by its attributes
 * (src/publish/filesAhead.ts), what the state in the address asks for, and has the browser fetch that
 * at once, which it would else learn step by step: first the words that the build drew, with their
 * styles, and behind them all that makes them live. A state that was not drawn has no words to wait
 * for; one that is not known is fetched as ever.
 */
{
  /** Words come sooner, or the page draws them itself. */
  const LONGEST_FOR_WORDS_MS = 2000;

  const script = document.currentScript as HTMLScriptElement;
  const { by = '', looks = '', opening = '', usual = '', files = '' } = script.dataset;
  const { entry, drawnLinks = '', drawnIn = '' } = script.dataset;
  const [hash, query] = [window.location.hash.slice(1), window.location.search.slice(1)];
  const asked = new URLSearchParams(`${hash}&${query}`);
  const names = [...asked.keys()];
  const isOpening = names.every((name) => looks.split(' ').includes(name));
  const state = asked.get(by) ?? (isOpening ? opening : usual);
  const paths = files.split(' ');
  const filesOf = (key: string): readonly string[] =>
    (script.getAttribute(`data-${key}`)?.split(' ') ?? []).map((place) => paths[Number(place)]!);
  // An address that a program encoded as a whole says nothing here.
  const isReadable = names.length === 0 || hash.includes('=') || query.includes('=');
  const keys = isReadable ? [state, ...names.map((name) => `${state}-${name}`)] : [];
  const wanted = [...new Set(keys.flatMap((key) => filesOf(`for-${key}`)))];
  const isStyle = (file: string): boolean => file.endsWith('.css');

  const kinds: Readonly<Record<string, string>> = {
    css: 'style',
    json: 'fetch',
    geojson: 'fetch',
    woff2: 'font',
  };
  const ask = (file: string): HTMLLinkElement => {
    const kind = kinds[file.slice(file.lastIndexOf('.') + 1)];
    const link = document.createElement('link');
    link.rel = kind === undefined ? 'modulepreload' : 'preload';
    if (kind !== undefined) link.as = kind;
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
    return link;
  };

  const styles = wanted.filter(isStyle).map(ask);
  let isAsked = false;
  const askForRest = (): void => {
    if (isAsked) return;
    isAsked = true;
    for (const file of [...filesOf('always'), ...wanted]) if (!isStyle(file)) ask(file);
    // A worker takes nothing that the page has preloaded, but what was kept of a fetch.
    for (const file of filesOf(`worker-${state}`))
      fetch(file).then(
        async (answer) => answer.arrayBuffer(),
        () => null,
      );
    if (entry === undefined) return;
    const code = document.createElement('script');
    code.type = 'module';
    code.crossOrigin = '';
    code.src = entry;
    document.head.append(code);
  };

  const end = hash.lastIndexOf('=') + 1;
  const isDrawn = drawnLinks.split('|').some((row) => {
    const [start, ...endings] = row.split(' ');
    return start === hash.slice(0, end) && endings.includes(hash.slice(end));
  });

  const styled = async (): Promise<unknown> =>
    Promise.all(
      styles.map(
        (style) =>
          new Promise((done) => {
            style.addEventListener('load', done);
            style.addEventListener('error', done);
            style.rel = 'stylesheet';
          }),
      ),
    );

  /**
   * Shows the words of a state that the build drew. The page takes them over (src/app/takeOver.ts); if
   * they come later than its code, or not at all, it draws itself as it does any other state.
   */
  const show = async (): Promise<void> => {
    const answer = await fetch(`${drawnIn}${hash.replaceAll(/\W+/g, '-')}.json`);
    const html = (await answer.json()) as string;
    await styled();
    const root = document.getElementById('root');
    // The opening words, hidden, for as long as nothing else stands there or is asked for.
    if (root?.dataset.drawn !== '' || window.location.hash.slice(1) !== hash) return;
    root.innerHTML = html;
    // As styles in the text the policy would block them (src/publish/drawnPages.ts).
    for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
      element.style.cssText = element.dataset.style ?? '';
      delete element.dataset.style;
    }
    root.dataset.drawn = hash;
    delete document.documentElement.dataset.asked;
  };

  // What a device keeps for offline has the code at hand, and drawn words not (src/publish/offline.ts).
  const isKept = (): boolean => Boolean(navigator.serviceWorker?.controller);
  if (isDrawn && query === '' && !isKept()) show().then(askForRest, askForRest);
  else askForRest();
  setTimeout(askForRest, LONGEST_FOR_WORDS_MS);
}
