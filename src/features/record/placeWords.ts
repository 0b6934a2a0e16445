import { PRECISIONS, SITE_KINDS, type CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { SITE_NATIONS } from '../../dataset/siteNations';
import { areasByCode } from '../../store/selectors/sitePlaces';
import type { WordsOf } from './changeWords';

type PlaceCells = Readonly<Record<string, string | undefined>>;

/** A place in a line: its name, what is there, and where it lies as far as that is known. */
export function placeWords(
  cells: PlaceCells,
  words: Pick<WordsOf, 'core' | 'language' | 't'>,
): string {
  const kind = SITE_KINDS.find((one) => one === cells['kind']);
  return [
    cells['name'] ?? '',
    kind ? words.t(`record:places.kinds.${kind}`) : '',
    whereWords(cells, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How near it is known to lie; empty where the cells do not say it. */
function whereWords(
  cells: PlaceCells,
  { core, language, t }: Pick<WordsOf, 'core' | 'language' | 't'>,
): string {
  const precision = PRECISIONS.find((one) => one === cells['precision']);
  if (!precision) return '';
  const site = SITE_NATIONS.find((one) => one === cells['nation']);
  const nation = site ? t(`domain:nation.${site}`) : '';
  const area = areaName(core, cells['area_code'] ?? '', language) ?? nation;
  // Somewhere in a council area is less than all of it.
  if (precision === 'local-authority' && cells['kind'] !== 'area-served')
    return t('record:places.somewhere', { area });
  return t(`record:places.how.${precision}`, { area, nation });
}

function areaName(core: CoreData, code: string, language: string): string | null {
  const area = areasByCode(core).get(code);
  if (area) return nameIn(language, area);
  return core.areas.find(({ countyCode }) => countyCode === code)?.countyName ?? null;
}
