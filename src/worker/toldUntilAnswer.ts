import { proxy, type ProxyMarked } from 'comlink';

/**
 * Asks another thread, and hears from it until it answers. What is told on the way and the answer come by
 * different ports, and so in any order: a word that is overtaken is dropped, or it would undo the answer.
 *
 * @param told hears each word on the way
 * @param ask puts the question, with the function that the other thread is to call
 * @returns the answer; rejects as `ask` does
 */
export async function toldUntilAnswer<Word, Answer>(
  told: (word: Word) => void,
  ask: (told: ((word: Word) => void) & ProxyMarked) => Promise<Answer>,
): Promise<Answer> {
  let answered = false;
  const hear = (word: Word): void => {
    if (!answered) told(word);
  };
  try {
    return await ask(proxy(hear));
  } finally {
    answered = true;
  }
}
