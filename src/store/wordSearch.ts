import { valueOf } from './loadable';
import { useStore } from './store';
import { hasWords } from './textWords';

/** Where the code of the index did not come from, as a person may be told. */
const CODE = 'wordIndex';

/**
 * Builds the index of words when a text is first looked for, and again when the words of the cards
 * have arrived: until then the thinner one answers. Neither is part of the first view.
 *
 * @returns a function that stops it
 */
export function startWordSearch(): () => void {
  let asked: readonly unknown[] = [];

  const follow = (): void => {
    const { link, data, words } = useStore.getState();
    const core = valueOf(data.core);
    const details = valueOf(data.details);
    if (!core || !hasWords(link.text)) return;
    // A build that failed is tried again with the next text.
    const wanted = [core, details, words.state === 'failed' ? link.text : null];
    if (wanted.every((part, at) => part === asked[at])) return;
    asked = wanted;
    if (words.state !== 'ready') useStore.setState({ words: { state: 'loading' } });
    import('./wordIndex')
      .then(({ createWordIndexGently }) => createWordIndexGently(core, details))
      .then(
        (value) => {
          if (asked === wanted) useStore.setState({ words: { state: 'ready', value } });
          return null;
        },
        () => {
          if (asked !== wanted || useStore.getState().words.state === 'ready') return null;
          asked = [core, details, link.text];
          useStore.setState({ words: { state: 'failed', file: CODE, problem: 'missing' } });
          return null;
        },
      );
  };

  follow();
  return useStore.subscribe(follow);
}
