import { useTranslation } from 'react-i18next';
import type { AreaFigure } from '../../analysis';
import { isOfLargerArea, OVERALL } from '../../domain';
import { formatList } from '../../i18n';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { inSentence } from '../../words/inSentence';
import styles from './AreaProfile.module.css';
import type { Profile } from './useProfile';

/** What the page cannot say, said. */
export function NotKnown({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const { area, core, figures, reach, language } = profile;
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
  return (
    <section className={styles.section}>
      <h2>{t('unknown.title')}</h2>
      <ul className={styles.bullets}>
        <li>{t('unknown.list')}</li>
        <li>{t('unknown.looked', { count: lookedCount, of: reach.length - 1 })}</li>
        {unchecked.length > 0 && <li>{t('unknown.unchecked', { count: unchecked.length })}</li>}
        {missing.length > 0 && (
          <li>{t('unknown.missing', { count: missing.length, list: list(missing) })}</li>
        )}
        {larger.length > 0 && (
          <li>
            {t('unknown.county', {
              count: larger.length,
              county: area.countyName,
              list: list(larger),
            })}
          </li>
        )}
        <li>{t('unknown.travel')}</li>
      </ul>
    </section>
  );
}
