import type { CoreData, IndicatorData } from '../../domain';
import { withOwnFigure, type CountedFigure } from './ownFigure';
import type { OwnPioneers } from './ownPioneers';

/** What of a person's own an answer counts beside the data of the map. */
export interface OwnCounted {
  readonly pioneers: OwnPioneers | null;
  readonly figure: CountedFigure | null;
}

/** The data of the map with a person's own beside it. */
export function withOwnCounted<
  Data extends { readonly core: CoreData; readonly indicators: IndicatorData },
>(data: Data, { pioneers, figure }: OwnCounted): Data {
  const { core, indicators } = data;
  return {
    ...data,
    core: pioneers ? withOwnPioneers(core, pioneers) : core,
    indicators: figure ? withOwnFigure(indicators, core.areas, figure) : indicators,
  };
}

/** The directory with a person's own pioneers after those of it. */
export function withOwnPioneers(core: CoreData, own: OwnPioneers): CoreData {
  return {
    ...core,
    organisations: [...core.organisations, ...own.organisations],
    sites: [...core.sites, ...own.sites],
  };
}

/** What a downloaded row says of a person's own data that its answer counts; nothing where none is. */
export function ownColumns(own: OwnCounted | null): {
  readonly own_points_counted?: number;
  readonly own_figure_counted?: string;
  readonly own_figure_share?: number;
} {
  return {
    ...(own?.pioneers && { own_points_counted: own.pioneers.organisations.length }),
    ...(own?.figure && {
      own_figure_counted: own.figure.figure.label,
      own_figure_share: own.figure.share,
    }),
  };
}
