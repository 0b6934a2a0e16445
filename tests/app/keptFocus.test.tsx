// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFocus } from '../../src/app/KeptFocus';
import { DEFAULT_LINK, useStore } from '../../src/store';

function Page() {
  const view = useStore((state) => state.link.view);
  return (
    <>
      <button type="button">Outside</button>
      <main key={view} id="panel" tabIndex={-1}>
        <button type="button">{`In ${view}`}</button>
      </main>
      <KeptFocus />
    </>
  );
}

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined;
  useStore.setState({ link: DEFAULT_LINK });
});
afterEach(cleanup);

it('gives the focus of a link that is gone to the view that it led to', async () => {
  render(<Page />);
  screen.getByText('In start').focus();
  await act(async () => useStore.getState().go({ view: 'method' }));
  expect(document.activeElement).toBe(document.getElementById('panel'));
});

it('leaves the focus to what is still there', async () => {
  render(<Page />);
  screen.getByText('Outside').focus();
  await act(async () => useStore.getState().go({ view: 'method' }));
  expect(document.activeElement).toBe(screen.getByText('Outside'));
});

it('takes no focus where none was in the panel', async () => {
  render(<Page />);
  await act(async () => useStore.getState().go({ view: 'method' }));
  expect(document.activeElement).toBe(document.body);
});

it('knows of a focus that React kept to itself, as it does while it takes over what was drawn', async () => {
  const { container } = render(<Page />);
  container.addEventListener('focusin', (event) => event.stopPropagation());
  screen.getByText('In start').focus();
  await act(async () => useStore.getState().go({ view: 'method' }));
  expect(document.activeElement).toBe(document.getElementById('panel'));
});

it('knows of a focus that came before it listened', async () => {
  function FocusedMeanwhile() {
    useLayoutEffect(() => screen.getByText('In start').focus(), []);
    return null;
  }
  render(
    <>
      <Page />
      <FocusedMeanwhile />
    </>,
  );
  await act(async () => useStore.getState().go({ view: 'method' }));
  expect(document.activeElement).toBe(document.getElementById('panel'));
});
