import {
  DESIGN_KINDS,
  restsOnAStudy,
  type DesignKind,
  type Evidence,
  type EvidenceDirection,
  type Organisation,
  type OrganisationDetail,
} from '../../domain';
import { measuredIn, type MeasuredAnswer } from './measuredIn';

export interface StudyOf {
  readonly organisationId: string;
  readonly study: Evidence;
}

/** What is held of the studies of some organisations. */
export interface StudyFacts {
  /** By design, the ones that can tell most first. */
  readonly studies: readonly StudyOf[];
  /** Organisations of which a study is held. */
  readonly organisationCount: number;
  /** Those whose result is known to us. */
  readonly read: readonly StudyOf[];
  readonly byDesign: readonly {
    readonly kind: DesignKind;
    readonly studies: readonly Evidence[];
  }[];
  /** How many asked about the confidence to act. */
  readonly asked: Readonly<Record<MeasuredAnswer, number>>;
  /** Organisations of which a study is known, and none is held. */
  readonly knownOnly: readonly Organisation[];
}

const UNREAD: ReadonlySet<EvidenceDirection> = new Set(['not read', 'not yet reported']);
const NO_GAIN: ReadonlySet<EvidenceDirection> = new Set(['no clear effect', 'negative']);
/** With others who did not take part: what can show a cause at all. */
const WITH_COMPARISON: ReadonlySet<DesignKind> = new Set(['randomised', 'compared']);

/** Fewer studies read than this, or of fewer organisations, is thin whatever they found. */
export const ENOUGH = { studies: 5, organisations: 3 } as const;

export function studyFacts(
  organisations: readonly Organisation[],
  details: readonly OrganisationDetail[],
): StudyFacts {
  const evidenceOf = new Map(details.map(({ id, evidence }) => [id, evidence]));
  const held = organisations.flatMap(({ id }) =>
    (evidenceOf.get(id) ?? []).map((study) => ({ organisationId: id, study })),
  );
  const studies = DESIGN_KINDS.flatMap((kind) =>
    held.filter(({ study }) => study.designKind === kind),
  );
  const asking = (answer: MeasuredAnswer): number =>
    studies.filter(({ study }) => measuredIn(study.selfEfficacyMeasured).answer === answer).length;
  return {
    studies,
    organisationCount: countOrganisations(studies),
    read: studies.filter(({ study }) => !UNREAD.has(study.direction)),
    byDesign: DESIGN_KINDS.map((kind) => ({
      kind,
      studies: studies.flatMap(({ study }) => (study.designKind === kind ? study : [])),
    })).filter((group) => group.studies.length > 0),
    asked: { yes: asking('yes'), partly: asking('partly'), no: asking('no') },
    knownOnly: organisations.filter(
      ({ id, evidenceLevel }) =>
        restsOnAStudy(evidenceLevel) && (evidenceOf.get(id) ?? []).length === 0,
    ),
  };
}

export function countOrganisations(studies: readonly StudyOf[]): number {
  return new Set(studies.map(({ organisationId }) => organisationId)).size;
}

export function withComparison(studies: readonly StudyOf[]): readonly StudyOf[] {
  return studies.filter(({ study }) => WITH_COMPARISON.has(study.designKind));
}

/** Those that found no clear effect, or that things got worse. */
export function withoutGain(studies: readonly StudyOf[]): readonly StudyOf[] {
  return studies.filter(({ study }) => NO_GAIN.has(study.direction));
}

/** Whether what was read is too little, or of too weak a kind, to lean on. */
export function isThin(read: readonly StudyOf[]): boolean {
  return (
    read.length < ENOUGH.studies ||
    countOrganisations(read) < ENOUGH.organisations ||
    withComparison(read).length === 0
  );
}
