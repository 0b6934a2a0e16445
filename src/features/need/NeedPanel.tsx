import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NATIONS, needSetOf } from '../../domain';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import { IndexView } from './IndexView';
import { IndicatorView } from './IndicatorView';
import { useFirstNation } from './NationChoice';
import styles from './NeedPanel.module.css';
import './messages';

const MODES = ['index', 'indicator'] as const;

/** Where the need is: by one indicator, or by an index of several with a person's own weights. */
export function NeedPanel() {
  const { t } = useTranslation(['need', 'app']);
  const core = useStore((state) => valueOf(state.data.core));
  const data = useStore((state) => state.data.figures);
  const load = useStore((state) => state.load);
  const indicatorId = useStore((state) => state.link.indicatorId);
  const sector = useStore((state) => state.link.scenario.sector);
  const go = useStore((state) => state.go);
  const nation = useFirstNation(NATIONS);
  useEffect(() => load('figures'), [load]);
  if (!core) return null;

  const open = (id: string | null): void => go({ indicatorId: id, classes: [] });
  const indicators = valueOf(data);
  const nearest = indicators?.indicators.find(({ standsFor }) => standsFor === 'self-efficacy');
  const first = needSetOf(core.taxonomy.needSets, sector, nation ?? NATIONS[0])?.indicatorIds[0];
  return (
    <div className={styles.panel}>
      <h2>{t('title')}</h2>
      <ChoiceField
        label={t('mode.label')}
        value={indicatorId === null ? 'index' : 'indicator'}
        choices={MODES.map((id) => ({ id, name: t(`mode.${id}`) }))}
        onChange={(mode) => open(mode === 'index' ? null : (first ?? nearest?.id ?? null))}
      />
      <FileTrouble files={['figures']} />
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
