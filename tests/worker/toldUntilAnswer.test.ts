import { describe, expect, it } from 'vitest';
import { toldUntilAnswer } from '../../src/worker/toldUntilAnswer';

describe('what is told until an answer comes', () => {
  it('is heard on the way, and not when the answer has overtaken it', async () => {
    const heard: number[] = [];
    let late: (share: number) => void = () => undefined;
    const answer = await toldUntilAnswer<number, string>(
      (share) => void heard.push(share),
      (told) => {
        late = told;
        told(0.5);
        return Promise.resolve('done');
      },
    );
    late(0.75);
    expect(answer).toBe('done');
    expect(heard).toEqual([0.5]);
  });

  it('is not heard either when the question failed', async () => {
    const heard: number[] = [];
    let late: (share: number) => void = () => undefined;
    const asked = toldUntilAnswer<number, string>(
      (share) => void heard.push(share),
      (told) => {
        late = told;
        return Promise.reject(new Error('no answer'));
      },
    );
    await expect(asked).rejects.toThrow('no answer');
    late(0.75);
    expect(heard).toEqual([]);
  });
});
