import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData, InsideAnswer, NeighbourhoodShape, Position } from '../../../domain';
import type { AreaLayer } from '../../../map/areaLayer';
import type { MapThemeName } from '../../../map/theme';
import { useInsideEverywhere } from '../../../parts/inside/useInsideEverywhere';
import { useStore } from '../../../store';
import { selectMapAreas } from '../../../store/selectors/gaps';
import { areasByCode } from '../../../store/selectors/sitePlaces';
import { measureWords } from '../../../words/measureWords';
import type { AreaCertainty } from '../areaColours';
import {
  drawnNeighbourhoods,
  neighbourhoodCertainty,
  type LevelWords,
  type NeighbourhoodLevel,
} from './level';
import { insideKindOf, neighbourhoodLayer } from './neighbourhoodLayer';
import { middleOfShape } from './shapePlaces';
import type { OpenShapes } from './useOpenShapes';

interface Trouble {
  readonly file: string;
  readonly problem: 'missing' | 'cut-off' | 'malformed' | 'other-edition';
}

const middles = new WeakMap<NeighbourhoodShape, Position>();

/** Reckoned once for each shape. */
function middleOf(shape: NeighbourhoodShape): Position {
  const middle = middles.get(shape) ?? middleOfShape(shape);
  middles.set(shape, middle);
  return middle;
}

/**
 * What the neighbourhoods show, of the question that the districts answer; null until both the answer
 * and a shape are there, and where the question is of districts alone.
 *
 * @param layer what the districts show; null where they are not to be opened
 */
export function useLevel(
  core: CoreData,
  layer: AreaLayer | null,
  certainty: AreaCertainty,
  theme: MapThemeName,
  { shapes, failure, retry: retryShapes }: OpenShapes,
): {
  readonly level: NeighbourhoodLevel | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
} {
  const kind = layer && insideKindOf(layer.subject);
  // Colours stay until the next are there.
  const { answer, loadable, retry: retryAnswer } = useInsideEverywhere(kind !== null);
  const words = useLevelWords();
  const titled = useSubjectWords(kind, answer);
  const mapAreas = useStore(selectMapAreas);
  const analysis = useStore((state) => state.analysis);

  const shown = useMemo(() => new Set<Area>(mapAreas), [mapAreas]);
  const indexOf = useMemo(
    () => new Map(answer?.neighbourhoods.map(({ code }, index) => [code, index])),
    [answer],
  );
  const scale = useMemo(
    () => (answer && kind && titled ? neighbourhoodLayer(answer, kind, theme, titled) : null),
    [answer, kind, theme, titled],
  );
  const told = certainty.unlooked.length > 0 && analysis;
  const ownCertainty = useMemo(() => {
    const looked = told ? told.areas.map((area) => area.looked !== null) : null;
    return answer && neighbourhoodCertainty(answer, looked, certainty.hotSpots);
  }, [answer, told, certainty]);
  const level = useMemo((): NeighbourhoodLevel | null => {
    if (!answer || !scale || !ownCertainty) return null;
    const isShown = (index: number): boolean => {
      // Where no index is joined a district stays closed: its own colour says more than a hatch inside.
      if ((scale.classes[index] ?? null) === null) return false;
      const one = answer.neighbourhoods[index];
      const area = one && core.areas[one.areaIndex];
      return area !== undefined && shown.has(area);
    };
    const areas = areasByCode(core);
    const drawn = drawnNeighbourhoods(shapes, { indexOf, isShown, areas, middleOf });
    if (drawn.length === 0) return null;
    return { layer: scale, certainty: ownCertainty, words, isShown, drawn };
  }, [answer, scale, ownCertainty, core, shown, shapes, indexOf, words]);

  if (loadable.state === 'failed') {
    return { level, trouble: loadable, retry: retryAnswer };
  }
  const trouble = failure && { file: failure.file, problem: failure.reason };
  return { level, trouble, retry: retryShapes };
}

function useLevelWords(): LevelWords {
  const { t } = useTranslation('inside');
  return useMemo(
    () => ({
      count: (count) => t('neighbourhoods', { count }),
      unlooked: (count) => t('unlooked', { count }),
      lookedEmpty: (count) => t('lookedEmpty', { count }),
    }),
    [t],
  );
}

function useSubjectWords(
  kind: ReturnType<typeof insideKindOf>,
  answer: InsideAnswer | null,
): { readonly title: string; readonly note: string } | null {
  const { t } = useTranslation('inside');
  const { t: tPlaces } = useTranslation('neighbourhoods');
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    if (!kind || !answer) return null;
    const measures = answer.measures.map((one) => measureWords(one, language, tPlaces)).join('; ');
    return {
      title: t(`subject.${kind}`),
      note: t(kind === 'reach' ? 'note.reach' : 'note.need', { measures }),
    };
  }, [kind, answer, language, t, tPlaces]);
}
