import type { Indicator } from '../domain';
import { formatFigure } from '../i18n';

/** A value with only the "£" or "%" that is repeated with every number, unlike "out of 10". */
export function briefly(
  value: number,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  language: string,
): string {
  const sign = /^[£%]/.exec(indicator.unit)?.[0] ?? '';
  return formatFigure(value, { decimals: indicator.decimals, unit: sign }, language);
}
