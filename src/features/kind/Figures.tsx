import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCENARIO, NATIONS, needSetOf } from '../../domain';
import { StateLink } from '../../parts/StateLink';
import { FileTrouble } from '../../parts/Trouble';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { selectIndicators } from '../../store/selectors/indicators';
import { TableText } from '../../ui/TableText';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';

/** The figures that are read as need in a sector, by nation, and its question on the map. */
export function Figures({ sectorId }: { readonly sectorId: string }) {
  const { t } = useTranslation(['kind', 'domain']);
  const load = useStore((state) => state.load);
  useEffect(() => load('indicators'), [load]);
  const indicators = useStore(selectIndicators);
  const { needSets } = useCore().taxonomy;
  const labelsOf = (nation: (typeof NATIONS)[number]): string[] =>
    (needSetOf(needSets, sectorId, nation)?.indicatorIds ?? []).flatMap(
      (id) => indicators?.find((one) => one.id === id)?.label ?? [],
    );
  return (
    <section className={page.section}>
      <h2>{t('figures.title')}</h2>
      <p className={page.soft}>{t('figures.each')}</p>
      <FileTrouble files={['indicators']} />
      {indicators && (
        <dl className={styles.facts}>
          {NATIONS.map((nation) => (
            <div key={nation}>
              <dt>{t(`domain:nation.${nation}`)}</dt>
              {labelsOf(nation).map((label) => (
                <dd key={label}>
                  <TableText>{label}</TableText>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p>
        <StateLink
          to={{
            view: 'gaps',
            show: 'map',
            scenario: { ...DEFAULT_SCENARIO, sector: sectorId },
          }}
        >
          {t('figures.ask')}
        </StateLink>
      </p>
    </section>
  );
}
