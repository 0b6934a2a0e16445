import { gaps } from './gaps';

/**
 * Words of the pages that link previews show. Only the build reads them, so they are no namespace
 * that every visitor fetches.
 */
export const sharedPages = {
  siteName: 'People Powered Services map',
  open: 'Open this view on the map',
  legendPioneers: 'Known pioneers',
  legendMore: 'Our lists are known to be incomplete',
  legendFragile: 'Fainter: small changes move its place a lot',
  sourcesOnMap: 'Sources and periods of all figures: see the map.',
  views: {
    'known-pioneers': {
      title: 'Who helps people take control of their own lives?',
      description:
        'Known pioneers of People Powered Services across the UK: who they are, what they do, and how far each record is checked.',
    },
    'pioneers-in-wales': {
      title: 'Who in Wales helps people take control of their own lives?',
      description:
        'Known pioneers of People Powered Services in Wales: who they are, what they do, and how far each record is checked.',
    },
    'table-of-gaps': {
      title: 'Need and reach for every district, as a table',
      description:
        'How high need is and how well people can reach a known pioneer, for every council district of the UK, in a table that can be sorted.',
    },
    'loneliness-and-peer-support': {
      title: gaps.starters.loneliness,
      description:
        'Districts of England by how many people feel lonely and whether a pioneer of peer support is known within straight-line reach.',
    },
    'short-healthy-lives': {
      title: gaps.starters.healthyLife,
      description:
        'Districts by how many years of life are spent in good health, and whether a course in managing one’s own health is known within straight-line reach.',
    },
    'child-poverty': {
      title: gaps.starters.children,
      description:
        'Districts by how many children live in poverty, and whether a pioneer for children and families is known within straight-line reach.',
    },
    'out-of-work-and-mentoring': {
      title: gaps.starters.work,
      description:
        'Districts by how many people are out of work, and whether mentoring towards work is known within straight-line reach.',
    },
    'wellbeing-in-wales': {
      title: gaps.starters.wales,
      description:
        'Districts of Wales by how people rate their own lives, and whether a mental health pioneer is known within straight-line reach.',
    },
  },
} as const;
