import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/publish/licences';

describe('the notice', () => {
  it('holds our own licence first, then each package by name with its words', () => {
    const notice = noticeOf('Ours', [
      { name: 'zoo', version: '2.0.0', licence: 'ISC', text: '' },
      { name: 'ant', version: '1.2.3', licence: 'MIT', text: 'Copyright Ant' },
    ]);
    const [own, ant, zoo] = notice.split(/\n\n-{72}\n\n/);
    expect(own).toBe('Ours');
    expect(ant).toBe('ant 1.2.3\nMIT\n\nCopyright Ant');
    expect(zoo).toBe('zoo 2.0.0\nISC\n');
  });
});
