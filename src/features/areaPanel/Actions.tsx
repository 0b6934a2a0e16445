import { CircleDot, FileText, Layers2, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { StateLink } from '../../parts/StateLink';
import { factsOf, NEAR_RADIUS_KM, useStore } from '../../store';
import styles from './AreaPanel.module.css';
import { CompareActions } from './CompareActions';

/** Where to go from an area. */
export function Actions({ area }: { readonly area: Area }) {
  const { t } = useTranslation('place');
  const go = useStore((state) => state.go);
  const framed = useStore((state) => state.framed);
  const { colours } = useStore((state) => factsOf(state.link.view));
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className="button"
        onClick={() =>
          go({
            view: 'explore',
            inside: area.code,
            near: null,
          })
        }
      >
        <UsersRound aria-hidden size={16} />
        {t('actions.pioneers')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => go({ near: { position: area.centre, radiusKm: NEAR_RADIUS_KM.default } })}
      >
        <CircleDot aria-hidden size={16} />
        {t('actions.near')}
      </button>
      {colours !== 'gaps' && (
        <button type="button" className="button" onClick={() => go({ view: 'gaps' })}>
          <Layers2 aria-hidden size={16} />
          {t('actions.gaps')}
        </button>
      )}
      {!framed && (
        <StateLink className="button" to={{ view: 'brief' }}>
          <FileText aria-hidden size={16} />
          {t('actions.brief')}
        </StateLink>
      )}
      {!framed && <CompareActions area={area} />}
    </div>
  );
}
