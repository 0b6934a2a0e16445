import type { AreaFigure } from '../../analysis';
import { isOfLargerArea, OVERALL } from '../../domain';
import { formatList } from '../../i18n';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { inSentence } from '../../words/inSentence';
import type { ProfileWords } from './placeWords';
import type { Profile } from './useProfile';

/** What the page cannot say, a sentence each: what the sheet has room for comes first. */
export function notKnownWords(
  { area, core, figures, reach, language }: Profile,
  t: ProfileWords,
): string[] {
  const list = (some: readonly AreaFigure[]): string =>
    formatList(
      some.map(({ indicator }) => inSentence(indicator.label)),
      language,
    );
  const missing = figures.filter(({ value }) => value === null);
  const larger = figures.filter(({ basis }) => isOfLargerArea(basis));
  const lookedCount = reach.filter(
    ({ sectorId, looked }) => sectorId !== OVERALL && looked !== null,
  ).length;
  const sitesOf = sitesByOrganisation(core);
  const unchecked = reach[0].reach.insideIds.filter((id) =>
    (sitesOf.get(id) ?? []).every(({ checked }) => !checked),
  );
  return [
    t('unknown.list'),
    t('unknown.looked', { count: lookedCount, of: reach.length - 1 }),
    t('unknown.travel'),
    ...(unchecked.length > 0 ? [t('unknown.unchecked', { count: unchecked.length })] : []),
    ...(missing.length > 0
      ? [t('unknown.missing', { count: missing.length, list: list(missing) })]
      : []),
    ...(larger.length > 0
      ? [
          t('unknown.county', {
            count: larger.length,
            county: area.countyName,
            list: list(larger),
          }),
        ]
      : []),
  ];
}
