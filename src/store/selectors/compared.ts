import type { Area, CoreData } from '../../domain';
import { findArea } from './areas';

export interface ComparedAreas {
  readonly areas: readonly Area[];
  /** Codes that stand for no district of any year. */
  readonly unknown: readonly string[];
}

/** The districts of the codes of a link, each once; a code of an earlier year means today's. */
export function comparedAreas(core: CoreData, codes: readonly string[]): ComparedAreas {
  const found = codes.map((code) => ({ code, area: findArea(core, code)?.area ?? null }));
  return {
    areas: [...new Set(found.flatMap(({ area }) => area ?? []))],
    unknown: found.flatMap(({ code, area }) => (area ? [] : [code])),
  };
}
