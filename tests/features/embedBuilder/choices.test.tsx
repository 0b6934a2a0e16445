// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AlsoKept } from '../../../src/features/embedBuilder/AlsoKept';
import { changeDraft, NEW_DRAFT, useDraft } from '../../../src/features/embedBuilder/draft';
import { LookChoices } from '../../../src/features/embedBuilder/LookChoices';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { formatLink, parseLink } from '../../../src/store/url';
import { makeCountry } from '../../fixtures/country';

const { core } = makeCountry({
  areas: 4,
  pointsPerArea: 1,
  organisations: 2,
  sitesPerOrganisation: 1,
  seed: 3,
});

beforeEach(() => {
  useDraft.setState(NEW_DRAFT, true);
  useStore.setState({ link: DEFAULT_LINK });
});
afterEach(cleanup);

it('gives the embed another language and theme than the page, which keeps its own', () => {
  render(<LookChoices link={DEFAULT_LINK} usualTitle="Title" refused={[]} />);
  fireEvent.click(screen.getByText('Dark'));
  fireEvent.click(screen.getByText('Cymraeg'));
  expect(useDraft.getState()).toMatchObject({ theme: 'dark', language: 'cy' });
  expect(useStore.getState().link).toBe(DEFAULT_LINK);
});

it('offers what readers can use in the shape, and keeps the rest for other shapes', () => {
  changeDraft({ what: 'table' });
  render(<LookChoices link={DEFAULT_LINK} usualTitle="Title" refused={[]} />);
  expect(screen.queryByText('Full screen')).toBeNull();
  expect(screen.queryByText('Filters')).toBeNull();
  fireEvent.click(screen.getByText('Search'));
  expect(useDraft.getState().controls).toEqual(['search', 'details', 'fullscreen']);
});

it('starts the host’s own colours from the theme of the embed', () => {
  render(<LookChoices link={{ ...DEFAULT_LINK, theme: 'dark' }} usualTitle="Title" refused={[]} />);
  fireEvent.click(screen.getByText('Use my own colours'));
  expect(useDraft.getState().ownColours?.paper).toBe('#171d22');
});

it('takes a filter away by its name', () => {
  useStore.setState({ link: parseLink('view=embed&nation=wales,scotland&q=art') });
  render(<AlsoKept core={core} subject="pioneers" />);
  fireEvent.click(screen.getByLabelText('Remove “art”'));
  fireEvent.click(screen.getByLabelText('Remove Scotland'));
  expect(formatLink(useStore.getState().link)).toBe('view=embed&nation=wales');
  expect(screen.getByText('No other filters are chosen.')).toBeTruthy();
});
