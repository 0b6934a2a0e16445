import { useEffect, useMemo, useRef } from 'react';
import type { CoreData } from '../../domain';
import { useStore, valueOf, type LinkState, type PlanQuestion } from '../../store';
import { analysisClient } from '../../store/analysisClient';
import { createPlanWorker, type PlanTask } from '../../store/planWork';
import { districtsOf, territoryCodes } from '../../store/selectors/territory';
import { selectOwnCounted } from '../../store/selectors/countedCore';

const worker = createPlanWorker(analysisClient, (change) => useStore.getState().setPlan(change));
/** Panel, map and table each need the plan: it is given up when the last of them goes. */
let watchers = 0;

/** Has the plan that the link asks for worked out, and what places that are tried would change. */
export function usePlanWork(): void {
  const core = useStore((state) => valueOf(state.data.core));
  const scenario = useStore((state) => state.link.scenario);
  const plan = useStore((state) => state.link.plan);
  const facets = useStore((state) => state.link.facets);
  const inside = useStore((state) => state.link.inside);
  const beside = useStore((state) => state.link.beside);
  const failed = useStore((state) => state.plan.key === null);
  const tasks = useMemo(
    () =>
      core && {
        own: taskOf(core, { scenario, plan, facets, inside }),
        beside: beside && besideTask(core, beside),
      },
    [core, scenario, plan, facets, inside, beside],
  );
  const counted = useStore(selectOwnCounted);
  const answered = useRef(counted);
  useEffect(() => {
    // With a person's own data, or without them again, the same questions have other answers.
    if (answered.current !== counted) worker.forget();
    answered.current = counted;
    if (tasks) void worker.workOut(tasks.own, tasks.beside);
  }, [tasks, failed, counted]);
  useEffect(() => {
    watchers += 1;
    return () => {
      watchers -= 1;
      if (watchers === 0) worker.abandon();
    };
  }, []);
}

/** Asks again for what could not be worked out. */
export function retryPlan(): void {
  useStore.getState().setPlan({ key: null, status: { state: 'idle' } });
}

type Asked = Pick<LinkState, 'scenario' | 'plan' | 'facets' | 'inside'>;

function taskOf(core: CoreData, link: Asked): PlanTask {
  const { choose, onePerRegion, extraWeightDeprived } = link.plan;
  const within = districtsOf(core, territoryCodes(core, link));
  return {
    scenario: link.scenario,
    request: { choose, onePerRegion, extraWeightDeprived, within },
  };
}

/** A plan that was kept says by itself where it may choose. */
function besideTask(core: CoreData, { scenario, plan }: PlanQuestion): PlanTask {
  const { facets, inside } = useStore.getInitialState().link;
  return taskOf(core, { scenario, plan, facets, inside });
}
