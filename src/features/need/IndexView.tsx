import { memo, useDeferredValue, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { NATIONS, type CoreData, type IndicatorData, type Nation } from '../../domain';
import { formatList, formatScore, nameIn } from '../../i18n';
import { SectorChoice } from '../../parts/TaxonomyChoice';
import { AnalysisTrouble } from '../../parts/Trouble';
import { useStore } from '../../store';
import { selectNeedValues, type NeedValues } from '../../store/selectors/need';
import { TableText } from '../../ui/TableText';
import { Ends } from './Ends';
import { extremes } from './extremes';
import { MissingValues } from './MissingValues';
import { mixOf } from './mix';
import { NationChoice, useFirstNation } from './NationChoice';
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
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  const [chosen, setChosen] = useState<Nation | null>(null);
  const preferred = useFirstNation(NATIONS);
  const nation = chosen ?? preferred ?? NATIONS[0];
  const mix = mixOf(data.indicators, core.taxonomy.needSets, scenario, nation);
  return (
    <>
      <div>
        <SectorChoice core={core} label={t('sector')} all={t('allSectors')} />
      </div>
      {mix.apart && (
        <>
          <p>{t('apart')}</p>
          <NationChoice nations={NATIONS} value={nation} onChange={setChosen} />
        </>
      )}
      <IndexAnswer core={core} nation={nation} />
      <WeightsEditor data={data} mix={mix} nation={mix.apart ? nation : null} />
      {sector && (
        <p className={styles.soft}>
          <Trans
            t={t}
            i18nKey="weights.caution"
            values={{ caution: sector.caution }}
            components={{ english: <TableText /> }}
          />
        </p>
      )}
    </>
  );
}

interface AnswerProps {
  readonly core: CoreData;
  /** The nation told of, where need is a place within the nation. */
  readonly nation: Nation;
}

function IndexAnswer({ core, nation }: AnswerProps) {
  const { t } = useTranslation('need');
  const status = useStore((state) => state.analysisStatus);
  // The map answers a moving slider first; the words follow in the time that is left.
  const need = useDeferredValue(useStore(selectNeedValues));
  if (status.state === 'failed') return <AnalysisTrouble />;
  if (status.state === 'refused')
    return (
      <p role="alert" className={styles.refused}>
        {t('weights.refused')} {status.reason}
      </p>
    );
  if (!need) return <p role="status">{t('summary.working')}</p>;
  return <IndexEnds core={core} need={need} nation={need.withinNation ? nation : null} />;
}

interface EndsProps {
  readonly core: CoreData;
  readonly need: NeedValues;
  /** Null for the whole United Kingdom. */
  readonly nation: Nation | null;
}

const IndexEnds = memo(function IndexEnds({ core, need, nation }: EndsProps) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  const ends = extremes(core.areas, need, nation, AT_EACH_END);
  const names = ends.most.slice(0, NAMED).map(({ area }) => nameIn(language, area));
  const least = ends.least[0];
  return (
    <>
      <p role="status" className={styles.summary}>
        {least ? (
          <span>
            <Trans
              t={t}
              i18nKey={nation === null ? 'summary.index' : 'summary.indexWithin'}
              values={{
                most: formatList(names, language),
                least: nameIn(language, least.area),
                nation: nation === null ? '' : t(`domain:nation.${nation}`),
              }}
            />
          </span>
        ) : (
          t('summary.nothing')
        )}
      </p>
      <Ends
        ends={ends}
        nation={nation}
        context={false}
        show={({ value }) => t('ends.indexValue', { score: formatScore(value, language) })}
        basis={null}
      />
      <MissingValues core={core} values={need.values} nations={null} />
    </>
  );
});
