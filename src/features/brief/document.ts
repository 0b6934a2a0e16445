import type { Mention } from '../../words/said';

/** Words that lead out to a page of somebody else. */
interface WebMention {
  readonly kind: 'web';
  readonly text: string;
  readonly address: string;
}

export type BriefMention = Mention | WebMention;

/** A sentence or a cell, with what it mentions in order. */
export interface Words {
  readonly text: string;
  readonly mentions: readonly BriefMention[];
}

export type Block =
  | { readonly kind: 'words'; readonly words: Words; readonly soft?: boolean }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      /** What it is a table of, for those who hear it. */
      readonly label: string;
      readonly head: readonly string[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly Words[])[];
    };

/** Named, so that the page can put fields of a person's own words beside some of them. */
export const SECTIONS = [
  'practice',
  'need',
  'known',
  'tried',
  'learn',
  'neighbourhoods',
  'measure',
  'steps',
  'unknown',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The brief once: drawn on the page, on paper, and written as rich text, Markdown and plain text. */
export interface BriefDocument {
  readonly title: string;
  /** What and where, and when it was written. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** Sources, and where it opens again. */
  readonly foot: readonly string[];
}

/** A person's own words, by the section after which they stand. Kept in the page, never in a link. */
export const OWN_SECTIONS = ['practice', 'known', 'steps'] as const;
export type OwnSection = (typeof OWN_SECTIONS)[number];
export type OwnWords = Readonly<Record<OwnSection, string>>;
export const NO_OWN_WORDS: OwnWords = { practice: '', known: '', steps: '' };

export function isOwnSection(name: SectionName): name is OwnSection {
  return OWN_SECTIONS.some((own) => own === name);
}

/** Typed lines as paragraphs; blank ones part them and are no more. */
export function paragraphsOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The document with a person's own words at the end of their sections, under a title of their own. */
export function withOwnWords(
  document: BriefDocument,
  own: OwnWords,
  title: (section: OwnSection) => string,
): BriefDocument {
  const sections = document.sections.map((section) => {
    if (!isOwnSection(section.name)) return section;
    const [first, ...rest] = paragraphsOf(own[section.name]);
    if (first === undefined) return section;
    const lines = [`${title(section.name)}: ${first}`, ...rest];
    const blocks = lines.map((text): Block => ({ kind: 'words', words: { text, mentions: [] } }));
    return { ...section, blocks: [...section.blocks, ...blocks] };
  });
  return { ...document, sections };
}
