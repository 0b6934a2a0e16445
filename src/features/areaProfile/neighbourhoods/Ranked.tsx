import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  UNDRAWN_NATIONS,
  type Area,
  type Boundaries,
  type NeighbourhoodDeprivation,
} from '../../../domain';
import type { Fetched } from '../../../parts/useFetched';
import { useStore } from '../../../store';
import { DataTrouble } from '../../../ui/DataTrouble';
import profileStyles from '../AreaProfile.module.css';
import { insideSentences } from './insideWords';
import { NeighbourhoodList } from './NeighbourhoodList';
import { NeighbourhoodMap } from './NeighbourhoodMap';
import styles from './Neighbourhoods.module.css';

interface Props {
  readonly area: Area;
  readonly inside: NeighbourhoodDeprivation;
  readonly shapes: Fetched<Boundaries>;
}

/** What the figures say in words, the picture, and the list; what is marked in one is in the other. */
export function Ranked({ area, inside, shapes: { loadable: shapes, retry } }: Props) {
  const { t } = useTranslation(['profile', 'domain']);
  const language = useStore((state) => state.link.language);
  const [marked, setMarked] = useState<string | null>(null);
  const { index, neighbourhoods } = inside;
  const sentences = insideSentences(area, inside, language, t);
  if (index === null) return <p role="status">{sentences.join(' ')}</p>;
  const isDrawn = shapes.state === 'ready' && neighbourhoods.length > 1;
  const toggle = (code: string): void => setMarked((before) => (before === code ? null : code));
  return (
    <>
      <p role="status">{sentences.join(' ')}</p>
      <div className={styles.inside}>
        {isDrawn && (
          <NeighbourhoodMap
            area={area}
            index={index}
            neighbourhoods={neighbourhoods}
            shapes={shapes.value}
            marked={marked}
            onMark={toggle}
          />
        )}
        <NeighbourhoodList
          inside={inside}
          index={index}
          marked={marked}
          onMark={isDrawn ? toggle : null}
        />
      </div>
      {shapes.state === 'failed' && (
        <DataTrouble file={shapes.file} problem={shapes.problem} onRetry={retry} />
      )}
      {UNDRAWN_NATIONS.has(area.nation) && (
        <p className={profileStyles.small}>{t('inside.notDrawn')}</p>
      )}
      <p className={profileStyles.small}>{t(`inside.index.${index}`)}</p>
    </>
  );
}
