import type { BriefFacts } from '../../../analysis/briefFacts';
import type { ScaleData } from '../../../domain';
import { formatDate, formatList, nameIn } from '../../../i18n';
import type { SimilarFacts } from '../../../parts/similar/similarWords';
import { inSentence } from '../../../words/inSentence';
import { SECTIONS, type Block, type BriefDocument, type SectionName } from '../document';
import { knownBlocks } from './known';
import { learnBlocks } from './learn';
import { measureBlocks } from './measure';
import { needBlocks } from './need';
import { neighbourhoodBlocks, type InsideState } from './neighbourhoods';
import { stepBlocks, unknownBlocks } from './steps';
import { plain, type BriefSubject } from './subject';
import { triedBlocks } from './tried';

/** All that the brief is written from. */
export interface BriefMaterial {
  readonly facts: BriefFacts;
  readonly similar: SimilarFacts | null;
  readonly inside: InsideState;
  /** Null where their table did not arrive. */
  readonly scales: ScaleData | null;
  /** The address that opens the brief again. */
  readonly link: string;
  /** ISO dates: when it is written, and of the data. */
  readonly today: string;
  readonly edition: string;
}

/** The whole brief, a section each way. */
export function briefWords(subject: BriefSubject, material: BriefMaterial): BriefDocument {
  const { area, sector, practice, language, t } = subject;
  const { facts, similar, inside, scales } = material;
  const blocks: Readonly<Record<SectionName, () => readonly Block[]>> = {
    practice: () => practiceBlocks(subject),
    need: () => needBlocks(subject, facts),
    known: () => knownBlocks(subject, facts),
    tried: () => triedBlocks(subject),
    learn: () => learnBlocks(subject, facts, similar),
    neighbourhoods: () => neighbourhoodBlocks(subject, inside),
    measure: () => measureBlocks(subject, scales),
    steps: () => stepBlocks(subject, facts, inside),
    unknown: () => unknownBlocks(subject, facts),
  };
  return {
    title: t('title', {
      practice: nameIn(language, practice),
      sector: inSentence(nameIn(language, sector)),
      place: nameIn(language, area),
    }),
    lead: [
      `${t('written', {
        date: formatDate(material.today, language),
        edition: formatDate(material.edition, language),
      })} ${t('caution')}`,
    ],
    sections: SECTIONS.map((name) => ({
      name,
      title: t(`sections.${name}`),
      blocks: blocks[name](),
    })),
    foot: [t('foot.sources'), t('foot.link', { link: material.link })],
  };
}

function practiceBlocks({ practice, language, t }: BriefSubject): Block[] {
  const sources = practice.mainSources.map((source) =>
    inSentence(t(`domain:efficacySource.${source}`)),
  );
  const definition = language === 'cy' ? practice.definitionWelsh : practice.definition;
  return [
    {
      kind: 'words',
      words: plain(
        `${definition} ${t('practice.sources', { list: formatList(sources, language) })}`,
      ),
    },
  ];
}
