import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE } from '../../src/store/loadable';
import { CORE } from './selectors/pioneers';
import type { DetailData } from '../../src/domain';

const DETAILS: DetailData = { details: [], evidence: [], siteWords: new Map() } as never;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('document', { baseURI: 'https://example.org/map/' });
});
afterEach(() => {
  vi.doUnmock('../../src/store/wordIndex');
  vi.unstubAllGlobals();
});

async function opened(text: string): Promise<typeof import('../../src/store').useStore> {
  const { useStore } = await import('../../src/store');
  const { startWordSearch } = await import('../../src/store/wordSearch');
  const { data, link } = useStore.getState();
  useStore.setState({
    data: { ...data, core: { state: 'ready', value: CORE } },
    link: { ...link, text },
  });
  startWordSearch();
  return useStore;
}

describe('the index of words', () => {
  it('is not built until somebody looks for a word', async () => {
    const store = await opened('the ');
    expect(store.getState().words).toEqual(IDLE);
  });

  it('says that it still looks, then finds', async () => {
    const { selectOrganisations, selectStillSearching } =
      await import('../../src/store/selectors/organisations');
    const store = await opened('harbour');
    expect(selectStillSearching(store.getState())).toBe(true);
    await vi.waitFor(() => expect(store.getState().words.state).toBe('ready'));
    expect(selectStillSearching(store.getState())).toBe(false);
    expect(selectOrganisations(store.getState()).map(({ id }) => id)).toEqual(['harbour']);
  });

  it('is built again when the words of the cards arrive, and answers meanwhile', async () => {
    const store = await opened('harbour');
    await vi.waitFor(() => expect(store.getState().words.state).toBe('ready'));
    const thin = store.getState().words;
    const { data } = store.getState();
    store.setState({ data: { ...data, details: { state: 'ready', value: DETAILS } } });
    expect(store.getState().words).toBe(thin);
    await vi.waitFor(() => expect(store.getState().words).not.toBe(thin));
    expect(store.getState().words.state).toBe('ready');
  });

  it('whose code does not arrive says so, and is tried again with the next text', async () => {
    vi.doMock('../../src/store/wordIndex', () => {
      throw new Error('a new edition is being put up');
    });
    const store = await opened('harbour');
    await vi.waitFor(() => expect(store.getState().words.state).toBe('failed'));
    vi.doUnmock('../../src/store/wordIndex');
    store.getState().go({ text: 'harbours' });
    await vi.waitFor(() => expect(store.getState().words.state).toBe('ready'));
  });
});
