import { CircleDot, FileText, Layers2, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { NEAR_RADIUS_KM, useStore } from '../../store';
import { formatLink } from '../../store/url';
import styles from './AreaPanel.module.css';
import { CompareActions } from './CompareActions';

/** Where to go from an area. */
export function Actions({ area }: { readonly area: Area }) {
  const { t } = useTranslation('place');
  const go = useStore((state) => state.go);
  const link = useStore((state) => state.link);
  const { view } = link;
  /** What belongs to one view alone starts afresh in another. */
  const afresh = { sort: null, classes: [] } as const;
  const fullPage = {
    ...afresh,
    view: 'area',
    selected: { kind: 'area', code: area.code },
  } as const;
  return (
    <div className={styles.actions}>
      <a
        className="button button-strong"
        href={`#${formatLink({ ...link, ...fullPage })}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go(fullPage);
        }}
      >
        <FileText aria-hidden size={16} />
        {t('actions.page')}
      </a>
      <button
        type="button"
        className="button"
        onClick={() =>
          go({ ...(view !== 'explore' && afresh), view: 'explore', inside: area.code, near: null })
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
      {view !== 'gaps' && (
        <button type="button" className="button" onClick={() => go({ ...afresh, view: 'gaps' })}>
          <Layers2 aria-hidden size={16} />
          {t('actions.gaps')}
        </button>
      )}
      <CompareActions area={area} />
    </div>
  );
}
