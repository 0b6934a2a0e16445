/*
 * Runs before anything else, as a file of its own without imports: the policy lets no script stand in
 * the page. Has the browser fetch at once what the state in the address will ask for, which it would
 * else learn step by step. What that is the build wrote into the attributes of this script
 * (src/publish/filesAhead.ts). A state that they do not know is fetched as ever.
 */
{
  const script = document.currentScript as HTMLScriptElement;
  const { by = '', looks = '', opening = '', usual = '', files = '' } = script.dataset;
  const [hash, query] = [window.location.hash.slice(1), window.location.search.slice(1)];
  const asked = new URLSearchParams(`${hash}&${query}`);
  const names = [...asked.keys()];
  const isOpening = names.every((name) => looks.split(' ').includes(name));
  const state = asked.get(by) ?? (isOpening ? opening : usual);
  const kinds: Readonly<Record<string, string>> = { css: 'style', json: 'fetch', geojson: 'fetch' };
  const paths = files.split(' ');
  const filesOf = (key: string): readonly string[] =>
    (script.getAttribute(`data-${key}`)?.split(' ') ?? []).map((place) => paths[Number(place)]!);
  // An address that a program encoded as a whole says nothing here.
  const isReadable = names.length === 0 || hash.includes('=') || query.includes('=');
  if (isReadable) {
    const keys = [state, ...names.map((name) => `${state}-${name}`)];
    for (const file of new Set(keys.flatMap((key) => filesOf(`for-${key}`)))) {
      const kind = kinds[file.slice(file.lastIndexOf('.') + 1)];
      const link = document.createElement('link');
      link.rel = kind === undefined ? 'modulepreload' : 'preload';
      if (kind !== undefined) link.as = kind;
      link.crossOrigin = '';
      link.href = file;
      document.head.append(link);
    }
    // A worker takes nothing that the page has preloaded, but what was kept of a fetch.
    for (const file of filesOf(`worker-${state}`))
      fetch(file).then(
        async (answer) => answer.arrayBuffer(),
        () => null,
      );
  }
}
