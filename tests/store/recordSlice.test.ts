// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LINK, draftKey, useStore } from '../../src/store';

beforeEach(() => useStore.setState({ link: DEFAULT_LINK, drafts: {} }));

describe('a draft that is started with what is known', () => {
  it('of a new record stands as active, as one that is begun in the form', () => {
    useStore.getState().startDraft(null, { fields: { name: 'Example Hub' } });
    const { drafts, link } = useStore.getState();
    expect(link).toMatchObject({ view: 'record', door: 'add', selected: null });
    expect(drafts[draftKey('add', null)]?.fields).toEqual({
      name: 'Example Hub',
      status: 'active',
    });
  });

  it('of a record that is there says nothing that was not said', () => {
    useStore.getState().startDraft('harbour', { fields: { name: 'Harbour' } });
    const selected = { kind: 'organisation', id: 'harbour' } as const;
    expect(useStore.getState().link).toMatchObject({ view: 'record', door: 'correct', selected });
    const { drafts } = useStore.getState();
    expect(drafts[draftKey('correct', selected)]?.fields).toEqual({ name: 'Harbour' });
  });
});
