import type { QuestionData } from '../domain';
import { decodeQuestions, QUESTIONS_FILE } from './decodeQuestions';
import { fetchEdition } from './fetchEdition';

/** What leads from three answers to practices. Apart from `load`, so that no first view carries it. */
export async function loadQuestions(baseUrl: string, signal?: AbortSignal): Promise<QuestionData> {
  return decodeQuestions(await fetchEdition(baseUrl, QUESTIONS_FILE, signal));
}
