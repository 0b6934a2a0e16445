import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, valueOf } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import { DataTrouble } from '../../ui/DataTrouble';
import { IndexView } from './IndexView';
import { IndicatorView } from './IndicatorView';
import styles from './NeedPanel.module.css';
import './messages';

const MODES = ['index', 'indicator'] as const;

/** Where the need is: by one indicator, or by an index of several with a person's own weights. */
export function NeedPanel() {
  const { t } = useTranslation(['need', 'app']);
  const core = useStore((state) => valueOf(state.data.core));
  const data = useStore((state) => state.data.indicators);
  const load = useStore((state) => state.load);
  const retry = useStore((state) => state.retry);
  const indicatorId = useStore((state) => state.link.indicatorId);
  const sector = useStore((state) => state.link.scenario.sector);
  const go = useStore((state) => state.go);
  useEffect(() => load('indicators'), [load]);
  if (!core) return null;

  const open = (id: string | null): void => go({ indicatorId: id, classes: [] });
  const indicators = valueOf(data);
  const nearest = indicators?.indicators.find(({ standsFor }) => standsFor === 'self-efficacy');
  const first = core.taxonomy.needSets.find(({ id }) => id === sector)?.indicatorIds[0];
  return (
    <div className={styles.panel}>
      <h2>{t('title')}</h2>
      <ChoiceField
        label={t('mode.label')}
        value={indicatorId === null ? 'index' : 'indicator'}
        choices={MODES.map((id) => ({ id, name: t(`mode.${id}`) }))}
        onChange={(mode) => open(mode === 'index' ? null : (first ?? nearest?.id ?? null))}
      />
      {data.state === 'failed' && (
        <DataTrouble file={data.file} problem={data.problem} onRetry={() => retry('indicators')} />
      )}
      {(data.state === 'idle' || data.state === 'loading') && (
        <p role="status">{t('app:loading')}</p>
      )}
      {indicators &&
        (indicatorId === null ? (
          <IndexView core={core} data={indicators} />
        ) : (
          <IndicatorView core={core} data={indicators} indicatorId={indicatorId} />
        ))}
      <p className={styles.soft}>
        {t('noSelfEfficacy')}{' '}
        {nearest && indicatorId !== nearest.id && (
          <button type="button" className="button-plain" onClick={() => open(nearest.id)}>
            {t('showWorthwhile')}
          </button>
        )}
      </p>
    </div>
  );
}
