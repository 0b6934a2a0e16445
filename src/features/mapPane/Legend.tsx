import { ChevronDown } from 'lucide-react';
import { Suspense, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { legendOf, type LegendClass } from '../../map/legend';
import { useStore, valueOf, viewHas } from '../../store';
import { selectMapAreas } from '../../store/selectors/gaps';
import type { AreaLayer } from '../../map/areaLayer';
import type { DrawnMarks } from '../../map/drawnMarks';
import { countUnlooked, type AreaCertainty } from './areaColours';
import { BivariateLegend } from './BivariateLegend';
import { CertaintyLegend } from './CertaintyLegend';
import { LegendRow } from './LegendRow';
import styles from './Legend.module.css';
import { MarkRows } from './MarkRows';
import type { NeighbourhoodLevel } from './neighbourhoods/level';
import { subjectWords } from './subjectWords';
import { useRoomForLegend } from './useRoomForLegend';
import { onDemand } from '../../ui/onDemand';
import { useHeldFocus } from '../../ui/useHeldFocus';
import { useOpening } from '../../ui/useOpening';

const PlanRows = onDemand(() => import('./PlanRows').then((code) => code.PlanRows));

/** Beside panel and details the map still has room for a legend and a place. */
const VERY_WIDE = window.matchMedia('(min-width: 1680px)');

/** What the colours mean, made from the scale that colours the map. A class filters to itself. */
export function Legend({
  layer: layerOfAreas,
  certainty: certaintyOfAreas,
  level,
  marks,
  framed,
  container,
}: {
  readonly layer: AreaLayer;
  readonly certainty: AreaCertainty;
  /** Inside the districts that are open: then the legend is of neighbourhoods. */
  readonly level: NeighbourhoodLevel | null;
  /** Marks of pioneers on the screen; null until there is a picture. */
  readonly marks: DrawnMarks | null;
  /** In a frame details lie below the map. */
  readonly framed: boolean;
  /** The map. */
  readonly container: RefObject<HTMLElement | null>;
}) {
  const { t } = useTranslation(['map', 'domain']);
  const [asked, setAsked] = useState<boolean | null>(null);
  const besideDetails = useStore((state) => state.link.selected !== null) && !framed;
  // It steps aside for the place that is open, unless a person wants both.
  const fits = useRoomForLegend(container);
  const open = asked ?? (besideDetails ? VERY_WIDE.matches : fits);
  const chosen = useStore((state) => state.link.classes);
  const go = useStore((state) => state.go);
  const language = useStore((state) => state.link.language);
  const core = useStore((state) => valueOf(state.data.core));
  const planned = useStore(({ link }) => viewHas(link.view, { colours: 'plan' }));
  const inCircles = useStore((state) => state.link.areaStyle === 'people');
  const title = useRef<HTMLButtonElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { button, panel } = useOpening(open, setAsked);
  useHeldFocus(pane, title);
  const shown = new Set(useStore(selectMapAreas));
  const isAreaShown = (index: number): boolean => {
    const area = core?.areas[index];
    return area !== undefined && shown.has(area);
  };
  const { layer, certainty } = level ?? { layer: layerOfAreas, certainty: certaintyOfAreas };
  const isShown = (_: unknown, index: number): boolean =>
    level ? level.isShown(index) : isAreaShown(index);
  const count = level?.words.count ?? ((areas: number) => t('areas', { count: areas }));
  const counted = layer.classes.filter(isShown);
  const legend = legendOf(layer.scale, counted);
  const words = subjectWords(layer.subject, t, language);
  const isDrawn = ({ classIndex, areaCount }: LegendClass): boolean =>
    areaCount > 0 || chosen.includes(String(classIndex));
  const toggle = (key: string): void => {
    const next = chosen.includes(key) ? chosen.filter((k) => k !== key) : [...chosen, key];
    go({ classes: next });
  };
  return (
    <div ref={pane} className={styles.legend} data-expanded={open || undefined}>
      <h2 className={styles.heading}>
        <button {...button} ref={title} className={styles.title}>
          <span>
            <span className="visually-hidden">{t('legend')}: </span>
            <span lang={words.titleLang}>{words.title}</span>
          </span>
          <ChevronDown aria-hidden size={18} className={styles.chevron} />
        </button>
      </h2>
      <div {...panel} className={styles.body}>
        {words.note && <p className={styles.note}>{words.note}</p>}
        {legend.kind === 'bivariate' ? (
          <BivariateLegend
            cells={legend.cells}
            count={count}
            unlookedIn={(classIndex) =>
              countUnlooked(layer, certainty, classIndex, (index) => isShown(null, index))
            }
            chosen={chosen}
            onToggle={toggle}
          />
        ) : (
          <ul className={styles.rows}>
            {legend.classes
              .filter(isDrawn)
              .toReversed()
              .map((entry) => (
                <LegendRow
                  key={entry.classIndex}
                  name={words.className(entry.classIndex, entry.from, entry.to)}
                  colour={entry.colour}
                  count={count(entry.areaCount)}
                  pressed={chosen.includes(String(entry.classIndex))}
                  onPress={() => toggle(String(entry.classIndex))}
                />
              ))}
          </ul>
        )}
        {inCircles && <p className={styles.note}>{t('circleSize')}</p>}
        {legend.noValue.areaCount > 0 && (
          <p className={styles.noValue}>
            <span
              className={inCircles ? styles.ring : styles.hatch}
              style={{
                backgroundColor: legend.noValue.colour,
                borderColor: legend.noValue.hatchColour,
                backgroundImage: `repeating-linear-gradient(45deg, ${legend.noValue.hatchColour} 0 1.5px, transparent 1.5px 5px)`,
              }}
            />
            {t('noValue')}
            <span className={styles.count}>{count(legend.noValue.areaCount)}</span>
          </p>
        )}
        {marks && (marks.exact || marks.inexact || marks.clusters) && (
          <ul className={styles.marks} aria-label={t('pioneers')}>
            <MarkRows marks={marks} lettered={false} />
          </ul>
        )}
        {planned && (
          <Suspense fallback={null}>
            <PlanRows />
          </Suspense>
        )}
        <CertaintyLegend
          inCircles={inCircles}
          unlooked={certainty.unlooked.filter(isShown)}
          lookedEmpty={certainty.lookedEmpty.filter(isShown)}
          hotSpots={certainty.hotSpots.filter((_, index) => isAreaShown(index))}
          words={level?.words ?? null}
        />
        {chosen.length > 0 && (
          <button type="button" className="button-plain" onClick={() => go({ classes: [] })}>
            {t('clearClasses')}
          </button>
        )}
      </div>
    </div>
  );
}
