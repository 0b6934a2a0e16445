import type {
  CoreData,
  GainOfGroup,
  PlanAnswer,
  PlanSteadiness,
  WhatIf,
  WhoGains,
} from '../domain';
import { formatNumber, formatShare } from '../i18n';
import { planRows, type PlanRow } from './planRows';
import type { Format } from './question';
import { toCsv, toJson, toTable } from './write';

/** What a plan, or a what-if, is written from. */
export interface PlanParts {
  readonly answer: PlanAnswer | WhatIf;
  readonly steadiness: PlanSteadiness | null;
  /** Whether to write who gains. */
  readonly whoGains: boolean;
}

export function writtenPlan(
  core: CoreData,
  neighbourhoodNames: ReadonlyMap<string, string>,
  format: Format | 'geojson',
  parts: PlanParts,
): string {
  const { answer, steadiness } = parts;
  const rows = planRows(core, neighbourhoodNames, answer, steadiness);
  switch (format) {
    case 'csv':
      return toCsv(rows);
    case 'geojson':
      return toJson({ type: 'FeatureCollection', features: rows.map(feature) });
    case 'json':
      return toJson(whole(rows, parts));
    case 'table':
      return [
        table(rows),
        proof(answer),
        ...(parts.whoGains ? [gainers(answer.whoGains)] : []),
      ].join('\n\n');
  }
}

function feature({ longitude, latitude, ...properties }: PlanRow): object {
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', geometry, properties };
}

/** All but the scenario, which is what was asked. */
function whole(rows: readonly PlanRow[], { answer, steadiness, whoGains }: PlanParts): object {
  const { scenario: _, places: __, whoGains: groups, ...others } = answer;
  return {
    ...others,
    places: rows,
    draws: steadiness?.draws ?? null,
    ...(whoGains ? { whoGains: groups } : {}),
  };
}

function table(rows: readonly PlanRow[]): string {
  const drawn = rows.some(({ nearby }) => nearby !== null);
  const share = (value: number | null): string => (value === null ? '-' : formatShare(value, 'en'));
  return toTable(
    [
      '',
      'area',
      'people in need gained',
      'newly in reach',
      ...(drawn ? ['district again', 'nearby again'] : []),
      'nearest pioneer, km',
      'neighbourhood',
    ],
    rows.map((row) => [
      String(row.order),
      row.name,
      people(row.gain),
      people(row.peopleNewlyInReach),
      ...(drawn ? [share(row.sameDistrict), share(row.nearby)] : []),
      row.nearestPioneerKm === null ? '-' : formatNumber(row.nearestPioneerKm, 0, 'en'),
      row.neighbourhood ?? row.neighbourhoodCode,
    ]),
  );
}

function proof(answer: PlanAnswer | WhatIf): string {
  const { today, places } = answer;
  const now = `Today ${people(today.peopleInHighNeedOutOfReach)} of ${people(today.peopleInHighNeed)} people in areas of high need live where no pioneer is known within reach.`;
  const end = 'Places to look at first, by straight-line distance.';
  if (!('provenShare' in answer))
    return `${now} Together: ${people(answer.gain)} people in need gained. ${end}`;
  const proven =
    answer.provenShare === null
      ? 'No place would bring anybody in need within reach.'
      : `Proven: at least ${formatShare(answer.provenShare, 'en')} of what the best ${places.length} places could gain.`;
  return `${now} ${proven} ${end}`;
}

function gainers({ concentration, servesBetterOffFirst, ...groups }: WhoGains): string {
  const row = (name: string, group: GainOfGroup): string[] => [
    name,
    people(group.people),
    people(group.peopleOutOfReach),
    people(group.peopleNewlyInReach),
    people(group.gain),
  ];
  const { fifths, placeKinds, nations } = groups;
  const written = toTable(
    ['who', 'people', 'out of reach today', 'newly in reach', 'people in need gained'],
    [
      ...fifths.map((group, i) => row(FIFTH_NAMES[i]!, group)),
      row('deprivation not known', groups.fifthUnknown),
      row('town', placeKinds.town),
      row('country', placeKinds.country),
      row('town or country not known', groups.placeKindUnknown),
      ...Object.entries(nations).map(([nation, group]) => row(nation, group)),
    ],
  );
  const index =
    concentration === null
      ? 'Nobody of known deprivation gains.'
      : `Concentration index ${formatNumber(concentration, 2, 'en')}: below 0 more of the gain is among the more deprived.`;
  const warning = servesBetterOffFirst ? ' It serves the better-off first.' : '';
  return `${written}\n\n${index}${warning}`;
}

const FIFTH_NAMES = [
  'most deprived fifth',
  'second fifth',
  'middle fifth',
  'fourth fifth',
  'least deprived fifth',
];

function people(count: number): string {
  return formatNumber(count, 0, 'en');
}
