// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence, OrganisationDetail } from '../../../src/domain';
import { OrganisationCard } from '../../../src/features/organisation/OrganisationCard';
import { DEFAULT_LINK, IDLE, useStore } from '../../../src/store';
import { CORE } from '../../store/selectors/pioneers';

const DETAIL: OrganisationDetail = {
  id: 'harbour',
  url: 'https://www.example.org/harbour/',
  problem: 'Few people know their neighbours.',
  approach: 'Neighbours meet.',
  scale: null,
  founded: '2001',
  charityNumber: null,
  source: 'invented',
  confidence: 'medium',
  verifiedOn: null,
  checkedPage: 'https://example.org/page',
  checkedPageKind: 'own',
  checkedResult: 'corrected',
  evidence: [],
};

const STUDY: Evidence = {
  study: 'Invented 2020',
  design: 'randomised controlled trial',
  designKind: 'randomised',
  finding: 'Nothing changed.',
  direction: 'no clear effect',
  selfEfficacyMeasured: 'no',
  qualities: ['cost-saving'],
  confidence: 'high',
  source: 'invented',
  page: null,
};

const SITE_WORDS = new Map([['s2', { name: 'Site s2', place: null }]]);

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({
    link: DEFAULT_LINK,
    load: () => undefined,
    data: { ...data, core: { state: 'ready', value: CORE }, details: IDLE },
  });
});
afterEach(cleanup);

function show(id: string, change: Partial<OrganisationDetail> | null = {}): void {
  if (change) {
    const { data } = useStore.getState();
    const details = [{ ...DETAIL, id, ...change }];
    useStore.setState({
      data: {
        ...data,
        details: {
          state: 'ready',
          value: { details, siteWords: SITE_WORDS, sectorWords: new Map() },
        },
      },
    });
  }
  render(<OrganisationCard id={id} />);
}

describe('OrganisationCard', () => {
  it('says so where the tables do not have the organisation', () => {
    show('nobody', null);
    expect(screen.getByText(/not in our tables/)).toBeTruthy();
  });

  it('shows what the list holds before the words arrive', () => {
    show('harbour', null);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Harbour Friends');
    expect(screen.getByText('Peer support is invented.')).toBeTruthy();
    expect(screen.getByText(/on their way/)).toBeTruthy();
    expect(screen.getByText('Westport')).toBeTruthy();
  });

  it('names the file that failed, keeps the rest, and tries again', () => {
    const { data } = useStore.getState();
    let retried = '';
    useStore.setState({
      retry: (name) => {
        retried = name;
      },
      data: {
        ...data,
        details: { state: 'failed', file: 'details.json', problem: 'cut-off' },
      },
    });
    render(<OrganisationCard id="harbour" />);
    expect(screen.getByRole('alert').textContent).toContain('details.json arrived cut off');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retried).toBe('details');
    expect(screen.getByText('Westport')).toBeTruthy();
  });

  it('tells the three states of checking apart', () => {
    show('harbour');
    expect(screen.getAllByText("Checked against the organisation's own page")).toHaveLength(2);
    expect(screen.getByRole('link', { name: /example.org\/page/ })).toBeTruthy();
    cleanup();
    show('harbour', { checkedPage: null, checkedPageKind: null, checkedResult: 'not-found' });
    expect(screen.getAllByText('Not yet checked')).toHaveLength(2);
    expect(screen.getByText(/found none/)).toBeTruthy();
    cleanup();
    show('harbour', { verifiedOn: '2026-03-01' });
    expect(screen.getAllByText('Verified with the organisation on 1 March 2026')).toHaveLength(2);
    expect(screen.queryByText(/Nobody has asked/)).toBeNull();
  });

  it.each([
    ['ageing', /^Ageing: verified with the organisation on 1 March 2025, and not since$/],
    ['lapsed', /^Lapsed: last verified with the organisation on 1 March 2025, too long ago/],
  ] as const)('says where a confirmation has grown old: %s', (recordState, words) => {
    const { data } = useStore.getState();
    const organisations = CORE.organisations.map((each) => ({ ...each, recordState }));
    const core = { state: 'ready', value: { ...CORE, organisations } } as const;
    useStore.setState({ data: { ...data, core } });
    show('harbour', { verifiedOn: '2025-03-01' });
    expect(screen.getAllByText(words)).toHaveLength(2);
    expect(screen.getByText(/should be asked again/)).toBeTruthy();
  });

  it('says whose page it was, and names the own website beside the page of somebody else', () => {
    show('harbour', { checkedPageKind: 'public-body' });
    expect(screen.getAllByText("Checked against a public body's page")).toHaveLength(2);
    expect(screen.queryByText(/was not compared with/)).toBeNull();
    cleanup();
    show('harbour', { checkedPageKind: 'other' });
    expect(screen.getAllByText("Checked against somebody else's page")).toHaveLength(2);
    const own = screen.getByText(/^Its own website, which the record was not compared with/);
    expect(within(own).getByRole('link', { name: /example.org\/harbour/ })).toBeTruthy();
    cleanup();
    show('harbour', { checkedPageKind: 'other', url: null });
    expect(screen.queryByText(/was not compared with/)).toBeNull();
  });

  it('never says "no evidence" where it was not looked up', () => {
    show('harbour');
    expect(screen.getByText(/Nobody has looked up the evidence/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/no evidence/i);
  });

  it('tells a study without effect as plainly as any', () => {
    show('thistle', { evidence: [STUDY] });
    expect(screen.getByText('No clear effect found')).toBeTruthy();
    expect(screen.getByText('Nothing changed.')).toBeTruthy();
    expect(screen.getByText('saving public money')).toBeTruthy();
  });

  it('says where a study was read, in words and with the page', () => {
    show('thistle', { evidence: [{ ...STUDY, page: 'https://example.org/study' }] });
    const [source] = screen.getAllByText('Our source:', { exact: false });
    const cell = source!.parentElement!;
    expect(cell.textContent).toContain('invented');
    expect(within(cell).getByRole('link', { name: /example.org\/study/ })).toBeTruthy();
  });

  it('opens links elsewhere safely, and never one that could run as script', () => {
    show('harbour');
    const link = screen.getByRole('link', { name: /example.org\/harbour/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.textContent).toContain('opens in a new tab');
    cleanup();
    show('harbour', { url: 'javascript:alert(1)', checkedPage: 'data:text/html,x' });
    const links = screen.queryAllByRole<HTMLAnchorElement>('link');
    expect(links.map((each) => each.getAttribute('href'))).toEqual([
      '#view=sector&sector=health',
      '#view=organisation&org=harbour',
      '#view=practice&practice=peer-support',
      '#view=record&org=harbour&do=correct',
      '#view=record&org=harbour&do=close',
    ]);
  });

  it('marks what has closed', () => {
    show('gone');
    // What has closed is not asked to close again.
    expect(screen.getByText(/has closed/)).toBeTruthy();
  });

  it('goes to a place on the map', () => {
    useStore.getState().go({ show: 'table' });
    show('harbour');
    fireEvent.click(screen.getByRole('button', { name: 'Show Site s2 on the map' }));
    expect(useStore.getState().link.show).toBe('map');
    expect(useStore.getState().link.camera?.position).toEqual([-1, 53]);
  });
});
