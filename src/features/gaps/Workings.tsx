import { useTranslation } from 'react-i18next';
import type { CoreData, GapAnalysis, IndicatorData } from '../../domain';
import { Catchment } from './Catchment';
import styles from './GapsPanel.module.css';
import { LookChoices } from './LookChoices';
import { MapChoices } from './MapChoices';
import { MoreSettings } from './MoreSettings';
import { NeedMix } from './NeedMix';
import { Taught } from './Taught';

interface Props {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly analysis: GapAnalysis;
}

/** What is drawn, how far a pioneer counts, what counts as need, and how sure the places are. */
export function Workings({ core, indicators, analysis }: Props) {
  const { t } = useTranslation('gaps');
  return (
    <>
      <section className={styles.group} tabIndex={-1}>
        <h4>{t('how.map')}</h4>
        <MapChoices />
      </section>
      <section className={styles.group} tabIndex={-1}>
        <h4>{t('how.reach')}</h4>
        <Catchment />
        <LookChoices />
      </section>
      <section className={styles.group} tabIndex={-1}>
        <h4>{t('mix.title')}</h4>
        <NeedMix core={core} indicators={indicators} analysis={analysis} />
      </section>
      <section className={styles.group} tabIndex={-1}>
        <h4>{t('settings.title')}</h4>
        <MoreSettings />
      </section>
      <section className={styles.group} tabIndex={-1}>
        <h4>{t('how.sure')}</h4>
        <p>{t('certainty.note')}</p>
        <p>
          {t('list.scale')} {t('list.distances')}
        </p>
        <Taught looks={core.looks} />
      </section>
    </>
  );
}
