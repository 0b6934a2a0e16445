import { cleanup } from '@testing-library/react';
import { afterAll, vi } from 'vitest';

// One page and its packages stand for as long as the worker does. What our own modules keep is new
// for each file, so that nothing that another still waits for comes to it.
vi.resetModules();
await import('./words');

afterAll(() => {
  cleanup();
  document.body.replaceChildren();
});
