import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { legendOf } from '../../map/legend';
import { useStore, valueOf } from '../../store';
import { selectMapAreas } from '../../store/selectors/gaps';
import type { AreaLayer } from '../../map/areaLayer';
import { countUnlooked, type AreaCertainty } from './areaColours';
import { BivariateLegend } from './BivariateLegend';
import { CertaintyLegend } from './CertaintyLegend';
import { LegendRow } from './LegendRow';
import styles from './Legend.module.css';
import { subjectWords } from './subjectWords';

const WIDE = window.matchMedia('(min-width: 1024px)');

/** What the colours mean, made from the scale that colours the map. A class filters to itself. */
export function Legend({
  layer,
  certainty,
}: {
  readonly layer: AreaLayer;
  readonly certainty: AreaCertainty;
}) {
  const { t } = useTranslation(['map', 'domain']);
  const [open, setOpen] = useState(WIDE.matches);
  const chosen = useStore((state) => state.link.classes);
  const go = useStore((state) => state.go);
  const language = useStore((state) => state.link.language);
  const core = useStore((state) => valueOf(state.data.core));
  const shown = new Set(useStore(selectMapAreas));
  const isShown = (_: unknown, index: number): boolean => {
    const area = core?.areas[index];
    return area !== undefined && shown.has(area);
  };
  const counted = layer.classes.filter(isShown);
  const legend = legendOf(layer.scale, counted);
  const words = subjectWords(layer.subject, t, language);
  const toggle = (key: string): void => {
    const next = chosen.includes(key) ? chosen.filter((k) => k !== key) : [...chosen, key];
    go({ classes: next });
  };
  return (
    <Disclosure className={styles.legend ?? ''} isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={2} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.title ?? ''}>
          <span>
            <span className="visually-hidden">{t('legend')}: </span>
            <span lang={words.titleLang}>{words.title}</span>
          </span>
          <ChevronDown aria-hidden size={18} className={styles.chevron} />
        </Button>
      </Heading>
      <DisclosurePanel className={styles.body ?? ''}>
        {words.note && <p className={styles.note}>{words.note}</p>}
        {legend.kind === 'bivariate' ? (
          <BivariateLegend
            cells={legend.cells}
            unlookedIn={(classIndex) =>
              countUnlooked(layer, certainty, classIndex, (index) => isShown(null, index))
            }
            chosen={chosen}
            onToggle={toggle}
          />
        ) : (
          <ul className={styles.rows}>
            {legend.classes.toReversed().map((entry) => (
              <LegendRow
                key={entry.classIndex}
                name={words.className(entry.classIndex, entry.from, entry.to)}
                colour={entry.colour}
                areaCount={entry.areaCount}
                pressed={chosen.includes(String(entry.classIndex))}
                onPress={() => toggle(String(entry.classIndex))}
              />
            ))}
          </ul>
        )}
        {legend.noValue.areaCount > 0 && (
          <p className={styles.noValue}>
            <span
              className={styles.hatch}
              style={{
                backgroundColor: legend.noValue.colour,
                backgroundImage: `repeating-linear-gradient(45deg, ${legend.noValue.hatchColour} 0 1.5px, transparent 1.5px 5px)`,
              }}
            />
            {t('noValue')}
            <span className={styles.count}>{t('areas', { count: legend.noValue.areaCount })}</span>
          </p>
        )}
        <CertaintyLegend
          unlooked={certainty.unlooked.filter(isShown)}
          lookedEmpty={certainty.lookedEmpty.filter(isShown)}
          hotSpots={certainty.hotSpots.filter(isShown)}
        />
        {chosen.length > 0 && (
          <button type="button" className="button-plain" onClick={() => go({ classes: [] })}>
            {t('clearClasses')}
          </button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
