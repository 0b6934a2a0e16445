import type { AreaAnswer, CouldStart } from '../../analysis/areaAnswer';
import type { CoreData, Organisation, PracticeId, SectorId } from '../../domain';
import { nameIn } from '../../i18n';
import { inSentence } from '../inSentence';
import { lookedWords } from '../lookedWords';
import { plainly, type Mention, type Said } from '../said';
import type { AnswerT, GapsT } from './translate';

/** Block three: one pioneer at work in a place like this one. */
export interface ExampleSaid {
  readonly organisationId: string;
  readonly said: Said;
  /** The strongest kind of study known. */
  readonly evidence: string;
}

/** Block four: one practice that could start, why, and the question it answers. */
export interface StartSaid {
  readonly sectorId: SectorId;
  readonly practiceId: PracticeId;
  readonly practice: string;
  /** The practice and whom it is for. */
  readonly title: string;
  readonly why: readonly Said[];
}

const MOST_PRACTICES = 2;

export function exampleWords(
  { similarAt, learnFrom }: AreaAnswer,
  core: CoreData,
  most: number,
  language: string,
  t: AnswerT,
): { readonly lead: Said; readonly examples: readonly ExampleSaid[] } {
  if (similarAt.length === 0) return { lead: plainly(t('elsewhere.noSimilar')), examples: [] };
  if (learnFrom.length === 0) return { lead: plainly(t('elsewhere.none')), examples: [] };
  return {
    lead: plainly(t('elsewhere.how')),
    examples: learnFrom.slice(0, most).map(({ organisation, areaCode, sectorId }) => {
      const mentions = [nameOf(organisation), placeOf(areaCode, core, language)] as const;
      const practices = organisation.practices
        .slice(0, MOST_PRACTICES)
        .map((id) => inSentence(practiceName(id, core, language)))
        .join('; ');
      return {
        organisationId: organisation.id,
        said: {
          text: t('elsewhere.one', {
            name: mentions[0].text,
            place: mentions[1].text,
            practices,
            sector: sectorInSentence(sectorId, core, language),
          }),
          mentions,
        },
        evidence: t(`elsewhere.evidence.${organisation.evidenceLevel ?? 'not-looked-up'}`),
      };
    }),
  };
}

export function startWords(
  { similarAt, starts, reach }: AreaAnswer,
  core: CoreData,
  most: number,
  language: string,
  t: AnswerT,
  tGaps: GapsT,
): StartSaid[] {
  return starts.slice(0, most).map((start) => {
    const { sectorId, practiceId, areaCount, example } = start;
    const looked = reach.find((of) => of.sectorId === sectorId)?.looked ?? null;
    const mentions = [
      nameOf(example.organisation),
      placeOf(example.areaCode, core, language),
    ] as const;
    return {
      sectorId,
      practiceId,
      practice: practiceName(practiceId, core, language),
      title: t('start.title', {
        practice: practiceName(practiceId, core, language),
        sector: sectorInSentence(sectorId, core, language),
      }),
      why: [
        whyWords(start, t),
        plainly(t('start.here', { looked: lookedWords({ looked }, language, tGaps) })),
        {
          text: t('start.example', {
            count: areaCount,
            of: similarAt.length,
            name: mentions[0].text,
            place: mentions[1].text,
          }),
          mentions,
        },
      ],
    };
  });
}

function whyWords({ because }: CouldStart, t: AnswerT): Said {
  if (because === null) return plainly(t('start.whyNobody'));
  const { label } = because.figure.indicator;
  return {
    text: t('start.why', { figure: label }),
    mentions: [{ kind: 'english', text: label }],
  };
}

function nameOf({ id, name }: Organisation): Mention {
  return { kind: 'organisation', id, text: name };
}

function placeOf(code: string, { areas }: CoreData, language: string): Mention {
  const area = areas.find((one) => one.code === code);
  return { kind: 'area', code, text: area ? nameIn(language, area) : code };
}

function practiceName(id: PracticeId, { taxonomy }: CoreData, language: string): string {
  const practice = taxonomy.practices.find((one) => one.id === id);
  return practice ? nameIn(language, practice) : id;
}

function sectorInSentence(id: SectorId, { taxonomy }: CoreData, language: string): string {
  const sector = taxonomy.sectors.find((one) => one.id === id);
  return sector ? inSentence(nameIn(language, sector)) : id;
}
