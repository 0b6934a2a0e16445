import type {
  CoreData,
  Empowerment,
  Foundation,
  FoundationPractice,
  Organisation,
  Practice,
  QuestionData,
  Sector,
} from '../../domain';

/** What somebody answered. */
export interface Answers {
  readonly sector: Sector;
  /** Who should gain control. */
  readonly gains: Empowerment;
  /** Null where they do not know yet. */
  readonly foundation: Foundation | null;
}

/** A practice to look at first, and what in the tables speaks for it. */
export interface Suggestion {
  readonly practice: Practice;
  /** Those not closed that use it in the sector. */
  readonly users: readonly Organisation[];
  /** Those of them whose record says that whoever should gain control does. */
  readonly gaining: readonly Organisation[];
  /** Those not closed that use it in any sector. */
  readonly anywhere: readonly Organisation[];
  /** Whether its definition is of giving control to whoever should gain it, as the team reads it. */
  readonly meant: boolean;
  /** What of its definition names what there is to build on; null where nothing does. */
  readonly begins: FoundationPractice | null;
}

/** Two or three: a third stands only where it answers as many of the questions as the second. */
const FEWEST = 2;
const MOST = 3;

/**
 * The practices to look at first. None is there that gives control to nobody who should gain it, by
 * its definition or by a record in the sector. Those that answer most of the questions come first,
 * and among these the one that most pioneers known in the sector use so. That orders by what is
 * known, not by what works.
 */
export function suggest(
  { organisations, taxonomy }: Pick<CoreData, 'organisations' | 'taxonomy'>,
  { control }: QuestionData,
  { sector, gains, foundation }: Answers,
): readonly Suggestion[] {
  const open = organisations.filter(({ status }) => status !== 'closed');
  const ranked = taxonomy.practices
    .map((practice): Suggestion => {
      const anywhere = open.filter(({ practices }) => practices.includes(practice.id));
      const users = anywhere.filter(({ sectors }) => sectors.includes(sector.id));
      const meaning = control.get(practice.id);
      return {
        practice,
        users,
        gaining: users.filter(({ empowerment }) => gives(empowerment, gains)),
        anywhere,
        meant: meaning !== undefined && gives(meaning, gains),
        begins: foundation?.practices.find((row) => row.practice === practice.id) ?? null,
      };
    })
    .filter(({ meant, gaining }) => meant || gaining.length > 0)
    .toSorted((a, b) => answersMet(b) - answersMet(a) || b.gaining.length - a.gaining.length);
  const [, second, third] = ranked;
  const three = second && third && answersMet(third) === answersMet(second);
  return ranked.slice(0, three ? MOST : FEWEST);
}

/** Whether control that one side gains is what was asked for; both sides gain it for either. */
export function gives(given: Empowerment, asked: Empowerment): boolean {
  return given === asked || given === 'both';
}

function answersMet({ users, meant, begins }: Suggestion): number {
  return [users.length > 0, meant, begins !== null].filter(Boolean).length;
}
