import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { QUALITIES } from '../../domain';
import { FileTrouble } from '../../parts/Trouble';
import { useStore } from '../../store';
import { FacetOptions } from './FacetOptions';

/** The six qualities of a pioneer, counted once the studies are there. */
export function QualityOptions({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { t } = useTranslation(['explore', 'domain']);
  const details = useStore((state) => state.data.details.state);
  const load = useStore((state) => state.load);
  // Asked for once: what failed waits for its retry.
  useEffect(() => {
    if (details === 'idle') load('details');
  }, [details, load]);
  if (details === 'failed') return <FileTrouble files={['details']} />;
  if (details !== 'ready') return <p role="status">{t('studies.waiting')}</p>;
  const names: Readonly<Record<string, string>> = t('domain:quality', { returnObjects: true });
  return (
    <FacetOptions
      facet="quality"
      label={t('facet.quality')}
      values={QUALITIES}
      counts={counts}
      nameOf={(value) => names[value] ?? value}
    />
  );
}
