import { useTranslation } from 'react-i18next';
import { NATIONS, type CoreData, type IndicatorData } from '../../domain';
import { formatList, formatNumber, nameIn } from '../../i18n';
import { DATA_URL, useStore } from '../../store';
import { SourceLink } from '../../ui/SourceLink';
import { PeriodText, TableText } from '../../ui/TableText';
import styles from './MethodView.module.css';

const ATTRIBUTION = [
  'ons',
  'os',
  'mail',
  'imd',
  'neighbourhoods',
  'ukImd',
  'names',
  'land',
] as const;
const FILES = [
  'frame.json',
  'directory.json',
  'indicators.json',
  'demand.json',
  'manifest.json',
] as const;

/** Written beside the page by src/publish/openReferral. */
const OPEN_REFERRAL_FILE = './open-referral/services.json';

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
}

/** Every figure with its period, nations, source and licence, and who must be named. */
export function Sources({ core, data }: Props) {
  const { t } = useTranslation(['method', 'domain']);
  const language = useStore((state) => state.link.language);
  return (
    <>
      <section>
        <h2>{t('sources.title')}</h2>
        <p>
          {t('sources.intro', {
            count: data.indicators.length,
            areas: formatNumber(core.areas.length, 0, language),
          })}{' '}
          {t('sources.population')}
        </p>
        {data.themes.map((theme) => (
          <div key={theme.id}>
            <h3 id={`theme-${theme.id}`}>{nameIn(language, theme)}</h3>
            <div
              className={styles.scroll}
              tabIndex={0}
              role="region"
              aria-labelledby={`theme-${theme.id}`}
            >
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('sources.figure')}</th>
                    <th scope="col">{t('sources.period')}</th>
                    <th scope="col">{t('sources.nations')}</th>
                    <th scope="col">{t('sources.source')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.indicators
                    .filter(({ themeId }) => themeId === theme.id)
                    .map((indicator) => (
                      <tr key={indicator.id}>
                        <th scope="row" lang="en">
                          {indicator.label}
                        </th>
                        <td>
                          <PeriodText english={indicator.period} language={language} />
                        </td>
                        <td>
                          {indicator.nations.length === NATIONS.length
                            ? t('domain:nation.united-kingdom')
                            : formatList(
                                indicator.nations.map((nation) => t(`domain:nation.${nation}`)),
                                language,
                              )}
                        </td>
                        <td>
                          <SourceLink of={indicator} />. <TableText>{indicator.licence}</TableText>
                        </td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          </div>
        ))}
        <h3>{t('sources.files')}</h3>
        <p>{t('sources.filesWords')}</p>
        <ul className={styles.bullets}>
          {FILES.map((file) => (
            <li key={file}>
              <a href={DATA_URL + file}>{file}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={OPEN_REFERRAL_FILE}>{t('sources.openReferral')}</a>.{' '}
          {t('sources.openReferralWords')}
        </p>
      </section>
      <section>
        <h2>{t('attribution.title')}</h2>
        {ATTRIBUTION.map((id) => (
          <p key={id}>{t(`attribution.${id}`)}</p>
        ))}
        <p>
          <a href="./licences.txt">{t('software')}</a>
        </p>
      </section>
    </>
  );
}
