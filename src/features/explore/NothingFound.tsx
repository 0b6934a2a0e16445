import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { selectBestToDrop, without } from '../../store/selectors/facets';
import { filterOf, selectOrganisations } from '../../store/selectors/organisations';
import styles from './NothingFound.module.css';

/** Nothing fits: says what that means, and which one filter stands most in the way. */
export function NothingFound() {
  const isEmpty = useStore((state) => selectOrganisations(state).length === 0);
  return isEmpty ? <WayOut /> : null;
}

function WayOut() {
  const { t } = useTranslation('explore');
  const best = useStore(selectBestToDrop);
  const go = useStore((state) => state.go);
  const filter = useStore(filterOf);
  const clearFilters = useStore((state) => state.clearFilters);
  const nameOfPart = (): string => {
    if (best?.part === 'text' || best?.part === 'near' || best?.part === 'inside') {
      return t(`empty.parts.${best.part}`);
    }
    return best ? t(`facet.${best.part}`) : '';
  };
  return (
    <div className={styles.empty}>
      <h3>{t('empty.title')}</h3>
      <p>{t('empty.body')}</p>
      {best && (
        <button
          type="button"
          className="button button-strong"
          onClick={() => go(without(filter, best.part))}
        >
          {t('empty.drop', { part: nameOfPart(), count: best.count })}
        </button>
      )}
      <button type="button" className="button-plain" onClick={clearFilters}>
        {t('empty.start')}
      </button>
    </div>
  );
}
