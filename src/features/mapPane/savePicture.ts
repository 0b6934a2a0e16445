import { addMessages, i18n } from '../../i18n';
import { picture } from '../../i18n/en/picture';
import { titles } from '../../i18n/en/titles';
import { drawPicture, measureWith, type PictureLook } from '../../map/drawPicture';
import { layoutPicture } from '../../map/pictureLayout';
import type { PpsMap } from '../../map/PpsMap';
import { dayOf, type CoreData } from '../../domain';
import { letterOf } from '../../parts/plan/labels';
import { placeNamer } from '../../parts/plan/usePlaceNames';
import { useStore, valueOf, viewHas } from '../../store';
import type { Store } from '../../store/store';
import { selectMapAreas } from '../../store/selectors/gaps';
import { stateWords } from '../../store/selectors/stateWords';
import { selectIndicators } from '../../store/selectors/indicators';
import type { AreaLayer } from '../../map/areaLayer';
import { saveFile } from '../../ui/saveFile';
import type { AreaCertainty } from './areaColours';
import type { NeighbourhoodLevel } from './neighbourhoods/level';
import { pictureContent, type NamedPlace } from './pictureContent';
import { ownInAnswer } from '../../store/selectors/countedCore';
import { ownCountedWords } from '../../words/ownCounted';

addMessages({ picture, titles });

/** What colours the areas at this moment. */
export interface Drawn {
  readonly layer: AreaLayer | null;
  readonly certainty: AreaCertainty;
  /** Inside the districts that are open. */
  readonly level: NeighbourhoodLevel | null;
}

/** Saves the map as it is seen, with title, legend, sources, date and link around it, as a PNG. */
export async function savePicture(map: PpsMap, drawnNow: () => Drawn): Promise<void> {
  const look = await pageLook();
  const drawing = await map.takePicture();
  // What is written must be of the very picture: answers may have come while it was drawn.
  const drawn = drawnNow();
  const state = useStore.getState();
  const { link, data, analysis } = state;
  const core = valueOf(data.core);
  if (!core) throw new Error('There is no map before its data');
  const indicators = selectIndicators(state);
  const shown = new Set(selectMapAreas(state));
  const isAreaShown = (index: number): boolean => {
    const area = core.areas[index];
    return area !== undefined && shown.has(area);
  };
  const today = dayOf(new Date());
  const address = window.location.href;

  const words = i18n.getFixedT(null, ['domain', 'titles'] as const);
  const content = pictureContent(
    {
      title: stateWords(link, { core, indicators }, words).title,
      link,
      core,
      indicators,
      analysis,
      ...(drawn.level ?? drawn),
      words: drawn.level?.words ?? null,
      isAreaShown,
      isShown: drawn.level?.isShown ?? isAreaShown,
      places: viewHas(link.view, { colours: 'plan' }) ? placesOf(state, core) : [],
      own: {
        drawn: state.own?.points.length ?? 0,
        counted: viewHas(link.view, { colours: 'none' })
          ? []
          : ownCountedWords(ownInAnswer(state), link.language, i18n.getFixedT(null, 'app')),
      },
      address,
      today,
      kmPerPixel: drawing.kmPerPixel,
    },
    i18n.getFixedT(null, ['map', 'app', 'domain', 'picture'] as const),
  );
  const layout = layoutPicture(content, drawing, measureWith(look));
  const canvas = drawPicture(layout, drawing.canvas, look, drawing.pixelRatio);
  saveFile(`pps-map-${link.view}-${today}.png`, [await pngOf(canvas)], 'image/png');
}

/** The places of the plan with their names: those proposed, then those tried. */
function placesOf({ plan, data, link }: Store, core: CoreData): readonly NamedPlace[] {
  const nameOf = placeNamer(core, valueOf(data.gazetteer), link.language);
  return [
    ...(plan.answer?.places ?? []).map((place, at) => ({
      label: String(at + 1),
      tried: false,
      name: nameOf(place).full,
    })),
    ...(plan.whatIf?.places ?? []).map((place, at) => ({
      label: letterOf(at),
      tried: true,
      name: nameOf(place).full,
    })),
  ];
}

/** Colours and type of the page, once the type has arrived. */
async function pageLook(): Promise<PictureLook> {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string): string => page.getPropertyValue(name).trim();
  const fontFamily = page.fontFamily;
  await Promise.all(
    [400, 650].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`)),
  );
  return {
    fontFamily,
    colours: {
      ink: colour('--ink'),
      soft: colour('--ink-soft'),
      line: colour('--line-strong'),
      paper: colour('--paper'),
      hotSpot: colour('--hot-spot'),
    },
  };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not write the picture'));
    }, 'image/png');
  });
}
