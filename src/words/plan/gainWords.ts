import type { TFunction } from 'i18next';
import { formatNumber } from '../../i18n';

/** Nearer to 0 than this is told as even: less than a reader could make anything of. */
const EVEN = 0.05;

/** The concentration index in words, with what its ends would mean. */
export function concentrationWords(
  concentration: number | null,
  language: string,
  t: TFunction<'plan'>,
): string {
  if (concentration === null) return t('gains.concentration.none');
  const lean = Math.abs(concentration) < EVEN ? 'even' : concentration < 0 ? 'deprived' : 'better';
  const value = signed(concentration, language);
  return `${t(`gains.concentration.${lean}`, { value })} ${t('gains.concentration.scale')}`;
}

/** "+0.12", "−0.30", "0.00": two decimals, with the sign that a direction has. */
export function signed(value: number, language: string): string {
  const size = formatNumber(Math.abs(value), 2, language);
  if (Number(Math.abs(value).toFixed(2)) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
