import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { ownCountedWords } from '../words/ownCounted';

/** That an answer counts data of a person's own, and which; null where it does not. */
export function useOwnCountedWords(): string | null {
  const { t } = useTranslation('app');
  return useStore(({ link, ownCounted, ownFigureCounted }) => {
    const own = { points: ownCounted?.organisations.length ?? 0, figure: ownFigureCounted };
    return ownCountedWords(own, link.language, t).join(' ') || null;
  });
}
