import type { TFunction } from 'i18next';
import type { KindWords } from '../../../parts/organisation/studyWords';
import type { SimilarWords } from '../../../parts/similar/similarWords';
import type { AnswerT, GapsT } from '../../../words/answer/translate';
import type { Area, CoreData, DetailData, Practice, Scenario, Sector } from '../../../domain';
import type { BriefMention, Words } from '../document';

export type BriefT = TFunction<readonly ['brief', 'answer', 'domain', 'organisation']>;

/** The words of the brief, and those that it borrows, each as their own sentences take them. */
export interface BriefTranslators {
  readonly t: BriefT;
  readonly tAnswer: AnswerT;
  readonly tKind: KindWords;
  readonly tGaps: GapsT;
  readonly tSimilar: SimilarWords;
  readonly tPlaces: TFunction<'neighbourhoods'>;
}

/** What a brief is of, and how it is said. */
export interface BriefSubject extends BriefTranslators {
  readonly core: CoreData;
  readonly details: DetailData;
  readonly area: Area;
  readonly sector: Sector;
  readonly practice: Practice;
  readonly scenario: Scenario;
  readonly language: string;
}

export function plain(text: string): Words {
  return { text, mentions: [] };
}

/** A sentence of which these words are mentioned, in their order in it. */
export function mentioning(text: string, ...mentions: readonly BriefMention[]): Words {
  return { text, mentions };
}

/** As the tables have it, whatever the language of the page. */
export function english(text: string): Words {
  return { text, mentions: [{ kind: 'english', text }] };
}

export function organisationMention({ core }: BriefSubject, id: string): BriefMention {
  const name = core.organisations.find((one) => one.id === id)?.name ?? id;
  return { kind: 'organisation', id, text: name };
}

/** Names may hold commas and an "and" of their own. */
export function listed(mentions: readonly BriefMention[]): string {
  return mentions.map(({ text }) => text).join('; ');
}

/** Sentences, or the parts of a cell, as one. */
export function joined(parts: readonly Words[], between = ' '): Words {
  return {
    text: parts.map(({ text }) => text).join(between),
    mentions: parts.flatMap(({ mentions }) => mentions),
  };
}
