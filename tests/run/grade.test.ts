import { describe, expect, it } from 'vitest';
import { gradeOf } from './grade';

describe('the grade of a text', () => {
  it('is that of the formula, worked out by hand', () => {
    // Two sentences, eleven words, twelve syllables: 0.39 x 5.5 + 11.8 x 12/11 - 15.59.
    const grade = gradeOf(['The cat sat on the mat. Now it is a happy', 'Now the cat is happy.']);
    expect(grade?.sentences).toBe(2);
    expect(grade?.wordsPerSentence).toBe(5.5);
    expect(grade?.grade).toBeCloseTo(0.39 * 5.5 + (11.8 * 12) / 11 - 15.59, 6);
  });

  it('leaves out names, labels and numbers, and keeps a decimal point whole', () => {
    expect(gradeOf(['Hartlepool', '42%', 'Need: high'])).toBeNull();
    expect(gradeOf(['It is 4.5 km to the next.'])?.longestWords).toBe(7);
  });
});
