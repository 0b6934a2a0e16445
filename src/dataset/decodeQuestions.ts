import { EMPOWERMENTS, type QuestionData } from '../domain';
import { WireReader } from './wireReader';

export const QUESTIONS_FILE = 'questions.json';

/** questions.json as parsed. */
export function decodeQuestions(content: unknown): QuestionData {
  const reader = new WireReader(QUESTIONS_FILE, content);
  const control = reader.record('control');
  const rows = control.rows({
    practice: control.texts('practice'),
    gains: control.choices('gains', EMPOWERMENTS),
  });
  return {
    control: new Map(rows.map(({ practice, gains }) => [practice, gains])),
    foundations: reader.records('foundations').map((foundation) => ({
      id: foundation.text('id'),
      name: foundation.text('name'),
      nameWelsh: foundation.text('nameWelsh'),
      practices: foundation.records('practices').map((row) => ({
        practice: row.text('practice'),
        words: row.text('words'),
        wordsWelsh: row.text('wordsWelsh'),
      })),
    })),
  };
}
