import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../../domain';
import { useInsideEverywhere } from '../../../parts/inside/useInsideEverywhere';
import { useStore } from '../../../store';
import { DataTrouble } from '../../../ui/DataTrouble';
import tableStyles from '../TableView.module.css';
import { NeighbourhoodFilters } from './NeighbourhoodFilters';
import { NeighbourhoodRows } from './NeighbourhoodRows';
import './messages';

interface Props {
  readonly core: CoreData;
}

/** Every neighbourhood of the United Kingdom by the question asked, furthest from help first. */
export function NeighbourhoodTable({ core }: Props) {
  const { t } = useTranslation('neighbourhoods');
  const { answer, loadable, retry } = useInsideEverywhere(true);
  const names = useStore((state) => state.data.gazetteer);
  const load = useStore((state) => state.load);
  useEffect(() => load('gazetteer'), [load]);
  return (
    <>
      <NeighbourhoodFilters core={core} />
      {loadable.state === 'failed' ? (
        <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />
      ) : answer && names.state !== 'loading' && names.state !== 'idle' ? (
        <NeighbourhoodRows core={core} answer={answer} />
      ) : (
        <p className={tableStyles.message} role="status">
          {t('working')}
        </p>
      )}
    </>
  );
}
