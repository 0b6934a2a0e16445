import { dayOfPage } from '../../dataset';
import { useStore } from '../../store';

/** The day of the edition that the link asks for, where this page shows another; else null. */
export function useMovedOn(): string | null {
  const asked = useStore((state) => state.link.edition);
  return asked === dayOfPage() ? null : asked;
}
