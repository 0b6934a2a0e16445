import type { OwnPioneers } from '../../dataset/own/ownPioneers';
import type { CoreData } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { remember } from './remember';

/** The directory with whatever of a person's own an answer counts beside it: whom its ids may name. */
export function selectCountedCore(state: Store): CoreData | null {
  const core = valueOf(state.data.core);
  return core && state.ownCounted ? joined(core, state.ownCounted) : core;
}

const joined = remember((core: CoreData, own: OwnPioneers): CoreData => ({
  ...core,
  organisations: [...core.organisations, ...own.organisations],
  sites: [...core.sites, ...own.sites],
}));
