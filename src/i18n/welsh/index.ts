import type { Rules } from '../rules';
import { welshDate } from './date';
import { welshList } from './list';
import { inWelshLetters } from './order';
import { welshPeriod } from './period';
import { welshUnit } from './unit';

/** @param english writes numbers and sorts letters: browsers know no Welsh */
export function welshRules(english: Rules): Rules {
  return {
    numbers: english.numbers,
    list: welshList,
    date: welshDate,
    compare: (a, b) => english.compare(inWelshLetters(a), inWelshLetters(b)),
    period: welshPeriod,
    unit: welshUnit,
  };
}
