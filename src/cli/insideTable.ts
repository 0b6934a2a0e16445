import { formatScore } from '../i18n';
import type { InsideRecord } from '../words/insideRecords';
import { toTable } from './write';

/** Out of 100, as on the page. */
export function insideTable(rows: readonly InsideRecord[]): string {
  return toTable(
    [
      'place',
      'neighbourhood',
      'district',
      'people',
      'need',
      'by',
      'access',
      'gap',
      'looked',
      'nearest',
    ],
    rows.map((row) => [
      String(row.order),
      row.name ?? row.code,
      row.district,
      String(row.people),
      score(row.need),
      row.needDomain ?? row.needIndex ?? '-',
      score(row.access),
      score(row.gap),
      row.lookedOn ?? 'nobody yet',
      nearestWords(row),
    ]),
  );
}

function nearestWords({
  nearestPioneer,
  nearestPioneerKm: km,
  nearestPioneerAt: at,
}: InsideRecord): string {
  if (nearestPioneer === null) return '-';
  if (km === null)
    return `${nearestPioneer}, ${at === 'somewhere' ? 'somewhere in' : 'for all of'} the district`;
  return `${nearestPioneer}, ${at === 'somewhere' ? 'about ' : ''}${km.toFixed(1)} km`;
}

function score(value: number | null): string {
  return value === null ? '-' : formatScore(value, 'en');
}
