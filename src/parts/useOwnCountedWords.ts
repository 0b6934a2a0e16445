import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { ownInAnswer } from '../store/selectors/countedCore';
import { ownCountedWords } from '../words/ownCounted';

/** That an answer counts data of a person's own, and which; null where it does not. */
export function useOwnCountedWords(): string | null {
  const { t } = useTranslation('app');
  return useStore(
    (state) => ownCountedWords(ownInAnswer(state), state.link.language, t).join(' ') || null,
  );
}
