import { EVIDENCE_LEVELS, type Organisation } from '../domain';

/** Place of the level of evidence, from 0 for the strongest; after the last where none was looked up. */
export function evidenceOrder({ evidenceLevel }: Pick<Organisation, 'evidenceLevel'>): number {
  return evidenceLevel === null ? EVIDENCE_LEVELS.length : EVIDENCE_LEVELS.indexOf(evidenceLevel);
}
