/** Where a view stands: beside the map, or as a page to read. An embed has no pages to read. */
export type ViewLayout = 'besideMap' | 'reading';

/** What a view is a list of: its table, and what an embed of it lists. */
export type ViewTable = 'pioneers' | 'need' | 'gaps' | 'plan';

/**
 * How a view colours the areas of its map: not at all, by a figure of need, by the answer, or by
 * the gap of today and what places that are tried would change of it.
 */
export type AreaColouring = 'none' | 'need' | 'gaps' | 'plan';

/** Which sites a view draws: those under the filters, or the local supply that the answer counted. */
export type ViewSites = 'filtered' | 'counted';

/**
 * What a view needs worked out: nothing, the answer while areas are open or compared, the answer,
 * or the answer and how sure it is.
 */
export type AnalysisNeed = 'none' | 'ofOpenAreas' | 'answer' | 'answerAndCertainty';

/** What a view is called: always the same, or after what is open, filtered, measured or asked. */
export type ViewTitle =
  | 'fixed'
  | 'area'
  | 'organisation'
  | 'practice'
  | 'sector'
  | 'brief'
  | 'introductions'
  | 'pioneers'
  | 'need'
  | 'gaps'
  | 'plan';

/** What the rest of the code may know of a view, in plain facts. */
export interface ViewFacts {
  readonly layout: ViewLayout;
  /** Whether it stands in the navigation; the others are opened from one that does. */
  readonly navigation: boolean;
  /** Where the one search box stands: in the header, or in the page itself. */
  readonly search: 'header' | 'page';
  /** What of the data it cannot stand without: the directory too, or the frame of it alone. */
  readonly data: 'core' | 'frame';
  /** Whether the builder can put it on another site. */
  readonly framed: boolean;
  readonly table: ViewTable;
  readonly colours: AreaColouring;
  readonly sites: ViewSites;
  readonly analysis: AnalysisNeed;
  readonly title: ViewTitle;
  /** Whether what it is about is another view, which it puts in a frame. */
  readonly frames?: true;
}

/** What all pages to read have in common: a frame that a link opens on one lists the pioneers. */
const PAGE = {
  layout: 'reading',
  search: 'header',
  data: 'core',
  framed: false,
  table: 'pioneers',
  colours: 'none',
  sites: 'filtered',
} as const;

/** One row per view, in the order of the navigation. Panels, which need features, are in the wings. */
export const VIEW_FACTS = {
  start: {
    ...PAGE,
    search: 'page',
    data: 'frame',
    navigation: false,
    analysis: 'none',
    title: 'fixed',
  },
  explore: {
    layout: 'besideMap',
    navigation: true,
    search: 'header',
    data: 'core',
    framed: true,
    table: 'pioneers',
    colours: 'none',
    sites: 'filtered',
    analysis: 'ofOpenAreas',
    title: 'pioneers',
  },
  need: {
    layout: 'besideMap',
    navigation: true,
    search: 'header',
    data: 'core',
    framed: true,
    table: 'need',
    colours: 'need',
    sites: 'filtered',
    analysis: 'answer',
    title: 'need',
  },
  gaps: {
    layout: 'besideMap',
    navigation: true,
    search: 'header',
    data: 'core',
    framed: true,
    table: 'gaps',
    colours: 'gaps',
    sites: 'counted',
    analysis: 'answerAndCertainty',
    title: 'gaps',
  },
  plan: {
    layout: 'besideMap',
    navigation: true,
    search: 'header',
    data: 'core',
    framed: true,
    table: 'plan',
    colours: 'plan',
    sites: 'counted',
    analysis: 'answer',
    title: 'plan',
  },
  method: { ...PAGE, navigation: true, analysis: 'answer', title: 'fixed' },
  own: {
    layout: 'besideMap',
    navigation: false,
    search: 'header',
    data: 'core',
    framed: false,
    table: 'pioneers',
    colours: 'none',
    sites: 'filtered',
    analysis: 'ofOpenAreas',
    title: 'fixed',
  },
  // These two work out by themselves the little they say of reach.
  area: { ...PAGE, navigation: false, analysis: 'none', title: 'area' },
  organisation: { ...PAGE, navigation: false, analysis: 'none', title: 'organisation' },
  // Each is of the first practice or sector among the filters, which so lead on to who does it.
  practice: { ...PAGE, navigation: false, analysis: 'none', title: 'practice' },
  sector: { ...PAGE, navigation: false, analysis: 'none', title: 'sector' },
  // Its answers are filters, which so lead on to who does it.
  questions: { ...PAGE, navigation: false, analysis: 'none', title: 'fixed' },
  // Of the area that is open, and of the sector and practice of the question.
  brief: { ...PAGE, navigation: false, analysis: 'none', title: 'brief' },
  // Works out its own answer for the sector and practice of the question.
  introductions: { ...PAGE, navigation: false, analysis: 'none', title: 'introductions' },
  record: { ...PAGE, navigation: false, analysis: 'none', title: 'fixed' },
  embed: { ...PAGE, navigation: false, analysis: 'answer', title: 'fixed', frames: true },
} as const satisfies Readonly<Record<string, ViewFacts>>;

export type View = keyof typeof VIEW_FACTS;
export const VIEWS = Object.keys(VIEW_FACTS) as readonly View[];

/** The views whose row says all of this. */
export type ViewsWith<Facts extends Partial<ViewFacts>> = {
  readonly [Each in View]: (typeof VIEW_FACTS)[Each] extends Facts ? Each : never;
}[View];

export type FramedView = ViewsWith<{ framed: true }>;

export const NAVIGATION_VIEWS = viewsWith({ navigation: true });
export const FRAMED_VIEWS = viewsWith({ framed: true });

/** Where a link or a frame that asks for no view shows what it says: the list of pioneers. */
const LISTING_VIEW = 'explore' satisfies FramedView;

/** The view of a link that names none: the opening one, or the list where it says what to show. */
export function usualView(showsSomething: boolean): View {
  return showsSomething ? LISTING_VIEW : 'start';
}

/** A frame on another site has no opening view. */
export function viewInFrame(view: View): View {
  return view === 'start' ? LISTING_VIEW : view;
}

export function factsOf(view: View): ViewFacts {
  return VIEW_FACTS[view];
}

/** Whether the row of a view says all of this; a view that does is known by its type. */
export function viewHas<const Facts extends Partial<ViewFacts>>(
  view: View,
  facts: Facts,
): view is ViewsWith<Facts> {
  const row: ViewFacts = VIEW_FACTS[view];
  return Object.entries(facts).every(([name, answer]) => row[name as keyof ViewFacts] === answer);
}

function viewsWith<const Facts extends Partial<ViewFacts>>(
  facts: Facts,
): readonly ViewsWith<Facts>[] {
  return VIEWS.filter((view) => viewHas(view, facts));
}
