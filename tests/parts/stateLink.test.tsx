// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StateLink } from '../../src/parts/StateLink';
import { useStore } from '../../src/store';

const usual = useStore.getInitialState();
beforeEach(() => useStore.setState(usual, true));
afterEach(cleanup);

it('leads to a state in place', () => {
  render(<StateLink to={{ view: 'method' }}>How</StateLink>);
  fireEvent.click(screen.getByRole('link', { name: 'How' }));
  expect(useStore.getState().link.view).toBe('method');
});

it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
  'leaves a click with %s to the browser',
  (key) => {
    render(<StateLink to={{ view: 'method' }}>How</StateLink>);
    const untouched = fireEvent.click(screen.getByRole('link'), { [key]: true });
    expect(untouched).toBe(true);
    expect(useStore.getState().link.view).toBe(usual.link.view);
  },
);
