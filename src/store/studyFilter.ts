import { asksForStudies } from './selectors/studied';
import { useStore } from './store';

/**
 * Fetches the studies when somebody asks for what they are about, whatever view is open: until they
 * are there it is no condition. What failed waits for the retry that is offered.
 *
 * @returns a function that stops it
 */
export function startStudyFilter(): () => void {
  const follow = (): void => {
    const { link, data, load } = useStore.getState();
    if (asksForStudies(link) && data.details.state === 'idle') load('details');
  };
  follow();
  return useStore.subscribe(follow);
}
