import { loadQuestions } from '../../dataset/loadQuestions';
import type { QuestionData } from '../../domain';
import { useFetched, type Fetched } from '../../parts/useFetched';
import { DATA_URL } from '../../store';

const fetchQuestions = (signal: AbortSignal): Promise<QuestionData> =>
  loadQuestions(DATA_URL, signal);

/** What leads from the answers to practices, fetched when the questions are shown. */
export function useQuestions(): Fetched<QuestionData> {
  return useFetched(fetchQuestions);
}
