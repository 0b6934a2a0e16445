import { useEffect, useMemo } from 'react';
import type { MapThemeName } from '../../map/theme';
import { factsOf, useStore, valueOf } from '../../store';
import { ofToday, sameScenario } from '../../store/sameScenario';
import { selectNeedValues } from '../../store/selectors/need';
import { isUntouched } from '../../store/starters';
import {
  gapChangeLayer,
  gapLayer,
  indicatorLayer,
  needIndexLayer,
  rankInNationLayer,
  type AreaLayer,
} from '../../map/areaLayer';

/** What the areas show in the view that is open; null where they show nothing (yet). */
export function useAreaLayer(theme: MapThemeName): AreaLayer | null {
  const colours = useStore((state) => factsOf(state.link.view).colours);
  const layer = useStore((state) => state.link.gapLayer);
  // The panel then shows each sector by itself; all of them together would answer nothing. A frame
  // has no panel, and shows what its host put in it.
  const asked = useStore((state) => state.framed || !isUntouched(state.link));
  const indicatorId = useStore((state) => state.link.indicatorId);
  const indicators = useStore((state) => valueOf(state.data.figures));
  const analysis = useStore((state) => state.analysis);
  const need = useStore(selectNeedValues);
  const whatIf = useStore((state) => state.plan.whatIf);
  const load = useStore((state) => state.load);

  // An embed has no panel beside the map that would ask for the figures.
  const drawsFigure = colours === 'need' && indicatorId !== null;
  useEffect(() => {
    if (drawsFigure) load('figures');
  }, [drawsFigure, load]);

  return useMemo(() => {
    switch (colours) {
      case 'none':
        return null;
      case 'gaps':
        return asked && analysis ? gapLayer(analysis, layer, theme) : null;
      case 'plan':
        if (!analysis) return null;
        // An answer to another question is never drawn over this one.
        return whatIf && sameScenario(ofToday(whatIf.scenario), analysis.scenario)
          ? gapChangeLayer(analysis, whatIf, theme)
          : gapLayer(analysis, 'gap', theme);
      case 'need': {
        if (indicatorId === null)
          return need && needIndexLayer(need.values, theme, need.withinNation);
        const indicator = indicators?.indicators.find(({ id }) => id === indicatorId);
        if (!indicator || !need) return null;
        return indicator.withinNationOnly
          ? rankInNationLayer(indicator, need.ranks, theme)
          : indicatorLayer(indicator, need.values, theme);
      }
    }
  }, [colours, asked, layer, indicatorId, indicators, analysis, whatIf, need, theme]);
}
