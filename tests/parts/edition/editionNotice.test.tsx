// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Cite } from '../../../src/app/Cite';
import { dayOfPage, editionOfPage } from '../../../src/dataset';
import { formatDate } from '../../../src/i18n';
import { EditionNotice } from '../../../src/parts/edition/EditionNotice';
import { useStore } from '../../../src/store';
import { parseLink } from '../../../src/store/url';

const SHOWN = formatDate(dayOfPage(), 'en');

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ dataDate: '2020-02-01' })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(day: string): void {
  useStore.setState({ link: parseLink(`view=gaps&for=health&d=${day}`) });
  render(<EditionNotice asked={day} />);
}

describe('a link that was made with another edition', () => {
  it('says that the figures may have moved on, and leads to the kept one with the same state', async () => {
    open('2020-02-01');
    expect(screen.getByRole('status').textContent).toContain(
      `made with the edition of 1 February 2020. The figures here are those of ${SHOWN}: they may have moved on`,
    );
    const old = await screen.findByRole('link', { name: 'Open the edition of 1 February 2020' });
    expect(old.getAttribute('href')).toMatch(/\/editions\/2020-02-01\/#.*for=health.*d=2020-02-01/);
  });

  it('says so where that one is not kept, and that this one is older', async () => {
    open('2099-02-01');
    expect(screen.getByRole('status').textContent).toContain('which is an older one');
    expect(await screen.findByText(/is not kept here/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('goes on without it when asked to', () => {
    open('2020-02-01');
    fireEvent.click(screen.getByRole('button', { name: 'Go on with this one' }));
    expect(useStore.getState().link).toMatchObject({ edition: null, view: 'gaps' });
  });
});

describe('a citation', () => {
  it('names the edition, and links to it', async () => {
    const write = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    useStore.setState({ link: parseLink('view=gaps&for=health') });
    render(<Cite />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a citation' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    const [text = ''] = write.mock.lastCall ?? [];
    expect(text).toContain(`Edition of ${SHOWN} (${editionOfPage()})`);
    const { hash } = new URL(text.split(' ').at(-1)!);
    expect(parseLink(hash)).toEqual(parseLink(`view=gaps&for=health&d=${dayOfPage()}`));
  });
});
