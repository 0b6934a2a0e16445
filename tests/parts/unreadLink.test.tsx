// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UnreadLink } from '../../src/parts/UnreadLink';
import { IDLE, useStore } from '../../src/store';
import { parseLink, unreadOf } from '../../src/store/url';
import { CORE } from '../store/selectors/pioneers';

afterEach(cleanup);

function open(link: string, arrived: boolean): void {
  const { data } = useStore.getState();
  useStore.setState({
    link: parseLink(link),
    unread: unreadOf(link),
    unreadSeen: false,
    data: { ...data, core: arrived ? { state: 'ready', value: CORE } : IDLE },
  });
  render(<UnreadLink />);
}

const said = () => screen.getByRole('status').textContent;

describe('what is left out of a link is said', () => {
  it('when it cannot be read, and also when the tables do not know it, each once', () => {
    open('km=far&sector=none-such,%3Cb%3E&region=E99', true);
    expect(said()).toBe(
      'Part of this link could not be read and is left out: sector, km and region.',
    );
  });

  it('as far as is known before the tables are there', () => {
    open('km=far&sector=none-such', false);
    expect(said()).toBe('Part of this link could not be read and is left out: km.');
  });

  it('until it has been seen', () => {
    open('sector=none-such', true);
    fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(said()).toBe('');
  });

  it('not where all of it is known', () => {
    open('sector=health&region=E12000001', true);
    expect(said()).toBe('');
  });
});
