import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useStore, type WalkPlace } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import './messages';
import { stateOfStep } from './stateOfStep';
import { useWalks } from './useWalks';
import styles from './Walk.module.css';

/** A guided walk above whatever is open: what is to be seen, and the ways on, back and out. */
export function WalkNotice({ place: { walk: id, step } }: { readonly place: WalkPlace }) {
  const { t } = useTranslation('walk');
  const link = useStore((state) => state.link);
  const { loadable, retry } = useWalks();
  if (loadable.state === 'failed')
    return <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />;
  if (loadable.state !== 'ready') return null;
  const walk = loadable.value.find((one) => one.id === id);
  const here = walk?.steps[step - 1];
  const leave = (): void => {
    useStore.getState().go({ walk: null });
    document.getElementById('panel')?.focus();
  };
  const out = (
    <button type="button" className="button" onClick={leave}>
      {t('leave')}
    </button>
  );
  if (!walk || !here)
    return (
      <section aria-label={t('label')} className={styles.notice}>
        <p role="status">{t('unknown')}</p>
        {out}
      </section>
    );
  const last = walk.steps.length;
  return (
    <section aria-label={t('label')} className={styles.notice}>
      <div role="status">
        <p className={styles.place}>
          {nameIn(link.language, walk)}, {t('place', { step, last })}
        </p>
        <p>{link.language === 'cy' ? here.wordsWelsh : here.words}</p>
      </div>
      <nav aria-label={t('ways')} className={styles.ways}>
        {step > 1 && <StateLink to={stateOfStep(walk, step - 1, link)}>{t('back')}</StateLink>}
        {/* The same link to the end, so that whoever presses it keeps the focus. */}
        <StateLink className="button" to={stateOfStep(walk, step < last ? step + 1 : 1, link)}>
          {t(step < last ? 'next' : 'again')}
        </StateLink>
        {out}
      </nav>
    </section>
  );
}
