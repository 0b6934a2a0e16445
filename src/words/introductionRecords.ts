import type { Area, CoreData, Introductions, Looked } from '../domain';

/** One introduction, as files and the command line have it. */
export interface IntroductionRecord extends Readonly<Record<string, string | number | null>> {
  readonly order: number;
  readonly place: string;
  readonly placeCode: string;
  readonly lookedOn: string | null;
  readonly pioneer: string | null;
  readonly pioneerId: string | null;
  readonly worksIn: string | null;
  readonly worksInCode: string | null;
  /** 1 for the most alike; null without a pioneer. */
  readonly likeness: number | null;
  readonly evidence: string | null;
  readonly couldBeAsked: number;
}

/**
 * Introductions as rows of a file, whose words are those of the tables.
 *
 * @param core with whatever the answer counts beside the directory
 * @param lookedIn whether anybody looked in a district, for what is asked
 */
export function introductionRecords(
  core: CoreData,
  lookedIn: (area: Area) => Looked | null,
  { places }: Pick<Introductions, 'places'>,
): IntroductionRecord[] {
  const byId = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  return places.map(({ areaIndex, to, choice }, i) => {
    const area = core.areas[areaIndex]!;
    const there = to && core.areas[to.areaIndex]!;
    const organisation = byId.get(to?.organisationId ?? '');
    return {
      order: i + 1,
      place: area.name,
      placeCode: area.code,
      lookedOn: lookedIn(area)?.on ?? null,
      pioneer: organisation?.name ?? null,
      pioneerId: organisation?.id ?? null,
      worksIn: there?.name ?? null,
      worksInCode: there?.code ?? null,
      likeness: to?.likeness ?? null,
      evidence: organisation?.evidenceLevel ?? null,
      couldBeAsked: choice,
    };
  });
}
