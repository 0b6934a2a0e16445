import { memo, useDeferredValue } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { OVERALL, type CoreData, type IndicatorData } from '../../domain';
import { formatList, formatNumber } from '../../i18n';
import { useStore } from '../../store';
import { selectNeedValues, type NeedValues } from '../../store/selectors/need';
import { DataTrouble } from '../../ui/DataTrouble';
import { nameIn } from '../../ui/nameIn';
import { SelectField } from '../../ui/SelectField';
import { Ends } from './Ends';
import { extremes } from './extremes';
import { MissingValues } from './MissingValues';
import styles from './NeedPanel.module.css';
import { WeightsEditor } from './WeightsEditor';

const AT_EACH_END = 5;
/** Areas named in the summary. */
const NAMED = 3;

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
}

/** The need index of a sector, with a person's own weights. */
export function IndexView({ core, data }: Props) {
  const { t } = useTranslation('need');
  const scenario = useStore((state) => state.link.scenario);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  return (
    <>
      <div>
        <SelectField
          label={t('sector')}
          value={scenario.sector}
          sections={[
            { id: OVERALL, name: null, options: [{ id: OVERALL, name: t('allSectors') }] },
            {
              id: 'sectors',
              name: null,
              options: core.taxonomy.sectors.map((one) => ({
                id: one.id,
                name: nameIn(language, one),
                ...(language === 'cy' && one.nameWelsh ? { lang: 'cy' as const } : {}),
              })),
            },
          ]}
          onChange={(id) => setScenario({ sector: id, weights: null })}
        />
      </div>
      <IndexAnswer core={core} />
      <WeightsEditor core={core} data={data} />
      {sector && <p className={styles.soft}>{t('weights.caution', { caution: sector.caution })}</p>}
    </>
  );
}

function IndexAnswer({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('need');
  const status = useStore((state) => state.analysisStatus);
  const scenario = useStore((state) => state.link.scenario);
  const analyse = useStore((state) => state.analyse);
  // The map answers a moving slider first; the words follow in the time that is left.
  const need = useDeferredValue(useStore(selectNeedValues));
  if (status.state === 'failed')
    return (
      <DataTrouble
        file={status.file}
        problem={status.problem}
        onRetry={() => void analyse(scenario)}
      />
    );
  if (status.state === 'refused')
    return (
      <p role="alert" className={styles.refused}>
        {t('weights.refused')} {status.reason}
      </p>
    );
  if (!need) return <p role="status">{t('summary.working')}</p>;
  return <IndexEnds core={core} need={need} />;
}

interface EndsProps {
  readonly core: CoreData;
  readonly need: NeedValues;
}

const IndexEnds = memo(function IndexEnds({ core, need }: EndsProps) {
  const { t } = useTranslation('need');
  const language = useStore((state) => state.link.language);
  const ends = extremes(core.areas, need, null, AT_EACH_END);
  const names = ends.most.slice(0, NAMED).map(({ area }) => nameIn(language, area));
  const least = ends.least[0];
  return (
    <>
      <p role="status" className={styles.summary}>
        {least ? (
          <span>
            <Trans
              t={t}
              i18nKey="summary.index"
              values={{ most: formatList(names, language), least: nameIn(language, least.area) }}
            />
          </span>
        ) : (
          t('summary.nothing')
        )}
      </p>
      <Ends
        ends={ends}
        nation={null}
        context={false}
        show={({ value }) =>
          t('ends.indexValue', { score: formatNumber(Math.floor(value * 100), 0, language) })
        }
        basis={null}
      />
      <MissingValues core={core} values={need.values} nations={null} />
    </>
  );
});
