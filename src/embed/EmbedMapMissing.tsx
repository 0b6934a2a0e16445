import { useTranslation } from 'react-i18next';

/** Stands where the map would be when its code does not arrive; the words around it stay. */
export function EmbedMapMissing() {
  const { t } = useTranslation(['embed', 'app']);
  return (
    <div role="alert">
      <p>{t('mapMissing')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('app:reload')}
      </button>
    </div>
  );
}
