import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nation } from '../../domain';
import type { Middles } from './comparison';
import { MiddleStrip } from './MiddleStrip';

/** The middles beside a value: drawn, and told in one line. */
export function useMiddles(): (
  value: number,
  nation: Nation,
  middles: Middles | null,
  format: (value: number) => string,
) => { readonly drawn: ReactNode; readonly words: readonly string[] } {
  const { t } = useTranslation(['compare', 'domain']);
  return (value, nation, middles, format) => {
    if (!middles) return { drawn: null, words: [] };
    const { nation: ofNation, unitedKingdom } = middles;
    const words = [
      ofNation !== null &&
        t('middleOfNation', { nation: t(`domain:nation.${nation}`), figure: format(ofNation) }),
      unitedKingdom !== null && t('middleOfUk', { figure: format(unitedKingdom) }),
    ].filter((each) => each !== false);
    return { drawn: <MiddleStrip value={value} middles={middles} />, words: [words.join(', ')] };
  };
}
