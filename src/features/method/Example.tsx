import { useTranslation } from 'react-i18next';
import type { CoreData, IndicatorData } from '../../domain';
import { formatNumber, formatShare, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { forPeople } from '../../words/forPeople';
import { scenarioWords } from '../../words/scenarioWords';
import { ExampleTable } from './ExampleTable';
import styles from './MethodView.module.css';
import { exampleArea, workThrough } from './workedExample';

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
}

/** One real area from its published figures to its place, with the numbers of the analysis. */
export function Example({ core, data }: Props) {
  const { t } = useTranslation(['method', 'domain']);
  const analysis = useStore((state) => state.analysis);
  const status = useStore((state) => state.analysisStatus.state);
  const selected = useStore(({ link }) =>
    link.selected?.kind === 'area' ? link.selected.code : null,
  );
  const language = useStore((state) => state.link.language);
  const number = (value: number): string => formatNumber(value, 3, language);
  const whole = (value: number): string => formatNumber(value, 0, language);

  const result = analysis && exampleArea(analysis, selected);
  const area = result && core.areas.find(({ code }) => code === result.code);
  if (!analysis || !result || !area) {
    const waiting = !analysis && (status === 'idle' || status === 'working');
    return (
      <section>
        <p role="status">{t(waiting ? 'example.working' : 'example.none')}</p>
      </section>
    );
  }

  const { scenario } = analysis;
  const example = workThrough(analysis, core.areas, result);
  const steps = {
    need: number(result.need ?? 0),
    access: number(result.access),
    closing: number(example.closing),
    reckoned: number(scenario.looking === 'expected' ? result.expectedAccess : result.access),
    gap: number(result.gap ?? 0),
    potential: number(result.potential ?? 0),
    readiness: number(result.readiness ?? 0),
    weight: formatNumber(scenario.readinessWeight, 2, language),
    gapRank: whole(result.gapRank ?? 0),
    rank: whole(result.rank ?? 0),
    scored: whole(example.scoredCount),
    compared: whole(example.comparedCount),
  };
  return (
    <section>
      <h2>{t('example.title', { area: nameIn(language, area) })}</h2>
      <p>{t('example.why')}</p>
      <p>{t('example.choices', { ...scenarioWords(core, scenario, language, t) })}</p>
      <h3>{t('example.needTitle')}</h3>
      <ExampleTable core={core} data={data} example={example} />
      <p>
        {scenario.mode === 'mean'
          ? t('example.mean', {
              sum: number(example.sum),
              observed: number(example.observedWeight),
              aggregate: number(result.needAggregate ?? 0),
            })
          : t('example.severe', { aggregate: number(result.needAggregate ?? 0) })}{' '}
        {t(analysis.withinNation ? 'example.rankInNation' : 'example.rank', steps)}
      </p>
      <h3>{t('example.reachTitle')}</h3>
      <p>
        {t(scenario.lens === 'reach' ? 'example.reach' : 'example.reachPerHead', {
          pioneers: formatNumber(result.pioneersInReach, 2, language),
          access: steps.access,
          people: forPeople(result.shareInReach, language),
        })}
      </p>
      {scenario.looking === 'expected' && (
        <>
          <h3>{t('example.lookTitle')}</h3>
          <p>
            {t(result.looked === null ? 'example.unlooked' : 'example.looked', {
              ...steps,
              share: formatShare(example.closing, language),
            })}
          </p>
        </>
      )}
      <h3>{t('example.gapTitle')}</h3>
      <p className={styles.formula}>{t('example.gap', steps)}</p>
      <p className={styles.formula}>
        {t(result.readiness === null ? 'example.noReadiness' : 'example.potential', steps)}
      </p>
      <p className={styles.soft}>{t('example.rounding')}</p>
    </section>
  );
}
