import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { useStore, valueOf } from '../../store';
import { linkChangeFor } from './choose';
import './messages';

/**
 * The one search box: whatever is found in it opens. A frame on another site shows what its host
 * chose, so it finds places and organisations alone: a topic would open another view.
 */
export function SearchBox() {
  const { t } = useTranslation('search');
  const areas = useStore((state) => valueOf(state.data.core)?.areas);
  const framed = useStore((state) => state.framed);
  const go = useStore((state) => state.go);
  const choose = useCallback(
    (found: Findable): void => go(linkChangeFor(found, areas ?? [], useStore.getState().link)),
    [go, areas],
  );
  return (
    <FindField
      label={t('label')}
      sought={framed ? 'places' : 'everything'}
      list="over"
      onChoose={choose}
    />
  );
}
