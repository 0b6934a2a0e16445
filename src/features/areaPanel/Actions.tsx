import { CircleDot, FileText, Layers2, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { factsOf, NEAR_RADIUS_KM, useStore } from '../../store';
import { useStateLink } from '../../parts/useStateLink';
import styles from './AreaPanel.module.css';
import { CompareActions } from './CompareActions';

/** Where to go from an area. */
export function Actions({ area }: { readonly area: Area }) {
  const { t } = useTranslation('place');
  const go = useStore((state) => state.go);
  const framed = useStore((state) => state.framed);
  const { table, colours } = useStore((state) => factsOf(state.link.view));
  /** What belongs to one view alone starts afresh in another. */
  const afresh = { sort: null, classes: [] } as const;
  const toPage = useStateLink({
    ...afresh,
    view: 'area',
    selected: { kind: 'area', code: area.code },
  });
  return (
    <div className={styles.actions}>
      <a className="button button-strong" {...toPage}>
        <FileText aria-hidden size={16} />
        {t('actions.page')}
      </a>
      <button
        type="button"
        className="button"
        onClick={() =>
          go({
            ...(table !== 'pioneers' && afresh),
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
        <button type="button" className="button" onClick={() => go({ ...afresh, view: 'gaps' })}>
          <Layers2 aria-hidden size={16} />
          {t('actions.gaps')}
        </button>
      )}
      {!framed && <CompareActions area={area} />}
    </div>
  );
}
